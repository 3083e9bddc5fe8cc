using System.Globalization;
using System.Text;
using Generator.Commands;

// Before anything else: bytes must not depend on the machine's culture.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

using var interrupt = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    // The first Ctrl-C lets files that are being written be finished; a second one ends the program at once.
    press.Cancel = !interrupt.IsCancellationRequested;
    interrupt.Cancel();
};
return CommandLine.Run(args, CommandEnvironment.FromProcess(interrupt.Token));
