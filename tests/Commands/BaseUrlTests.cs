using Generator.Commands;

namespace Tests.Commands;

public sealed class BaseUrlTests
{
    [Theory]
    [InlineData("production", "https://site.org", "https://main--site.netlify.app", "https://site.org")]
    [InlineData("deploy-preview", "https://site.org", "https://deploy-preview-1--site.netlify.app", "https://deploy-preview-1--site.netlify.app")]
    [InlineData("branch-deploy", "https://site.org", "https://branch--site.netlify.app", "https://branch--site.netlify.app")]
    [InlineData(null, "https://site.org", null, "https://site.org")]
    [InlineData(null, null, "https://preview.org", "https://preview.org")]
    [InlineData(null, "postgres://db", null, null)]
    [InlineData(null, "", null, null)]
    [InlineData(null, null, null, null)]
    public void Netlifys_variables_say_the_address_of_this_deploy(string? context, string? url, string? primeUrl, string? expected)
    {
        string? Find(string name) => name switch { "CONTEXT" => context, "URL" => url, "DEPLOY_PRIME_URL" => primeUrl, _ => null };

        Assert.Equal(expected, BaseUrl.FindInEnvironment(Find));
    }
}
