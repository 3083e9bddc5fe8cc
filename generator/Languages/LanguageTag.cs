namespace Generator.Languages;

/// <summary>What a BCP 47 tag tells by itself, of languages that no file describes.</summary>
static class LanguageTag
{
    const string RightToLeftScripts = " adlm arab aran hebr mand mend nkoo rohg samr syrc thaa yezi ";

    // The languages whose likely script runs right-to-left, by CLDR 48.
    const string RightToLeftLanguages = " "
        + "aao abh abv acm acq acw acx adf aeb aec aee aeq afb aib aii aij aiq amw apc apd ar arq ars ary arz ask atn auj auz avd "
        + "avl ayh ayl ayn ayp azb bal bdz bej bft bgn bgp bhe bhm bhn bjf bjm bqi brh brk bsh bsk chg cja ckb clh czk dcc def deh "
        + "dgl dmk dml dv esh fa fay faz fia fub gbz ggg gha ghr gig gjk gju glh glk grr gwc gwf gwt gzi hac haz hbo he hkh hnd hno "
        + "hoh hrt hrz hss huy isk itk iw jad jat jbe jbn jdg ji jnd jog jpa jpr jrb jye kbu kby kcy kfm khw klj kmz kqd ks ktl kvx "
        + "kxp lad lah lhs lki lrc lrk lrl lsa lsd lss luv luz mby mde mey mfa mfi mhj mid mki mnj mve mvy myz mzb mzn nli nlm nqo "
        + "ntz nyq oar odk oru ota pbt phl phr phv plk prc prd prx ps psh psi pst qxq rdb rhg rmt sam sbn scl sd sdb sdf sdg sdh "
        + "sds sgr sgy shd shm shu shv siy siz skr smp smy sqo sqt srh srz ssh sts swb syc syn syr tjo tks tmr tov tra trg trm trw "
        + "ug ur ush uzs vaf vgr vmh wbk wlo wne wni wsv xhe xka xkc xkj xkp xvi ydg yhd yi yih yud zba zdj zrp zum ";

    /// <summary>Whether a text has the form of a tag. No language has a code of more than three letters, so that words are none: persisch.</summary>
    public static bool IsWellFormed(string? text) =>
        text?.Split('-') is [{ Length: 2 or 3 } code, .. var more]
        && code.All(char.IsAsciiLetter)
        && more.All(subtag => subtag.Length is > 0 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit));

    public static Direction GetDirection(string tag)
    {
        var subtags = tag.ToLowerInvariant().Split('-', '_');
        foreach (var script in subtags.AsSpan(1))
        {
            if (script.Length == 4 && char.IsAsciiLetter(script[0]))
                return GetDirection(script, RightToLeftScripts);
        }
        return GetDirection(subtags[0], RightToLeftLanguages);
    }

    static Direction GetDirection(string subtag, string rightToLeft) =>
        rightToLeft.Contains($" {subtag} ", StringComparison.Ordinal) ? Direction.RightToLeft : Direction.LeftToRight;
}
