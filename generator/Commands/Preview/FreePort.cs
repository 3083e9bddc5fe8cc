using System.Net;
using System.Net.Sockets;

namespace Generator.Commands.Preview;

/// <summary>Finds a port of this machine that nobody listens on.</summary>
static class FreePort
{
    const int Attempts = 100;

    public static bool IsFree(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(IPAddress.Loopback, port));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <returns>The port given or the nearest free one above it; 0, any, when there is none.</returns>
    public static int FindFrom(int port) => Enumerable.Range(port, Attempts).Where(IsFree).FirstOrDefault();
}
