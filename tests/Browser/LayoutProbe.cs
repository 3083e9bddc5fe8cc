namespace Tests.Browser;

/// <summary>What of a page's text a reader cannot get at: beyond the edge, cut off, under other text.</summary>
static class LayoutProbe
{
    public static async Task<IReadOnlyList<string>> FindFaultsAsync(BrowserTab tab) => await tab.Page.EvaluateAsync<string[]>(Script);

    /// <summary>
    /// Each run of text with its boxes. What scrolls by itself may be wider than the page; what is moved out of sight for screen
    /// readers is a box of a pixel. Lines of letters may touch, so two texts collide only when a quarter of the smaller is covered.
    /// </summary>
    const string Script =
        """
        () => {
          const faults = [];
          const width = document.documentElement.clientWidth;
          const overflow = document.documentElement.scrollWidth - width;
          if (overflow > 0)
            faults.push(`the page is ${overflow} px too wide`);

          const texts = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (node.data.trim() === '')
              continue;
            let cut = null, scrolls = false, hidden = false;
            for (let element = node.parentElement; element; element = element.parentElement) {
              const style = getComputedStyle(element);
              hidden ||= style.display === 'none' || style.visibility === 'hidden' || element.clientWidth === 1 && style.overflow === 'hidden';
              scrolls ||= /auto|scroll/.test(style.overflowX) && element !== document.documentElement;
              if (!cut && /hidden|clip/.test(style.overflowX + style.overflowY))
                cut = element;
            }
            if (hidden)
              continue;

            const range = document.createRange();
            range.selectNodeContents(node);
            const boxes = [...range.getClientRects()].filter(box => box.width > 1 && box.height > 1);
            const words = node.data.trim().slice(0, 40);
            if (!scrolls && boxes.some(box => box.left < -1 || box.right > width + 1) && !node.parentElement.closest('.skip'))
              faults.push(`"${words}" reaches beyond the edge`);
            const frame = cut?.getBoundingClientRect();
            if (frame && boxes.some(box => box.right > frame.right + 1 || box.left < frame.left - 1 || box.bottom > frame.bottom + box.height / 4))
              faults.push(`"${words}" is cut off`);
            texts.push(...boxes.map(box => ({ node, words, box })));
          }

          for (const [index, one] of texts.entries()) {
            for (const other of texts.slice(index + 1)) {
              if (one.node === other.node)
                continue;
              const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
              const along = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
              if (across <= 1 || along <= 1)
                continue;
              const smaller = Math.min(one.box.width * one.box.height, other.box.width * other.box.height);
              if (across * along > smaller / 4)
                faults.push(`"${one.words}" and "${other.words}" stand on each other`);
            }
          }

          return faults;
        }
        """;
}
