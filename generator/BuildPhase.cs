namespace Generator;

/// <summary>The four parts of a build, in their order.</summary>
public enum BuildPhase
{
    /// <summary>Disk to records.</summary>
    Input,

    /// <summary>Records to a linked site.</summary>
    Process,

    /// <summary>The linked site to finished files in memory.</summary>
    PostProcess,

    /// <summary>Finished files to disk.</summary>
    Output,
}
