// Asks the index beside the page, as the generator's PageSearch.
const files = {};
const load = name => files[name] ??= fetch(`${encodeURIComponent(name)}.json`).then(file => file.json());
const cut = (text, patterns) => patterns.reduce((rest, p) => rest.replace(new RegExp(p, 'g'), ''), text);
const bits = n => n && 1 + bits(n & n - 1);

export async function open() {
  const rules = await load('index');
  const letters = Object.fromEntries(rules.letters.flatMap(([to, from]) => [...from].map(c => [c, to])));
  const fold = text => cut(text.normalize('NFKC').toLowerCase().replace(/./gu, c => letters[c] ?? c), rules.drops).normalize('NFKC');
  const stem = folded => cut(folded, rules.affixes);
  let sought;

  async function look(word, covered, hits) {
    const best = {};
    for (const folded of new Set([word, ...rules.either.map(([a, b]) => word.replaceAll(a, b))].map(fold))) {
      const key = stem(folded);
      const start = folded[2] ? folded : '\n'; // Two letters begin too much
      if (!rules.particles.includes(folded))
        sought.push([key, start]);
      const near = rules.words.filter(p => key.startsWith(p) || start.startsWith(p) || p.startsWith(start));
      for (const words of await Promise.all(near.map(p => load(`words-${p}`))))
        for (const found in words) {
          const pages = words[found];
          const weight = found === key ? 2 : +found.startsWith(start);
          for (let at = 0; weight && at < pages.length; at += 8) {
            const id = pages.slice(at, at + 7);
            best[id] = Math.max(best[id] ?? 0, parseInt(pages[at + 7], 36) * weight);
          }
        }
    }
    const rarity = 32 - Math.clz32(rules.count / Object.keys(best).length | 1);
    for (const id in best) {
      const hit = hits[id] ??= { id, score: 0 };
      hit.covered |= covered;
      hit.score += best[id] * rarity;
    }
  }

  // Pages with all words, best first; else those with most.
  async function find(words) {
    const hits = {};
    let needed = 0;
    sought = [];
    for (let i = 0; i < words.length; i++) {
      if (!['', ...rules.particles].includes(fold(words[i])))
        needed |= 1 << i;
      for (let n = 1; n <= 3 && i + n <= words.length; n++)
        await look(words.slice(i, i + n).join(''), (1 << n) - 1 << i, hits);
    }
    needed ||= (1 << words.length) - 1;
    const count = hit => bits(hit.covered & needed);
    const most = Math.max(1, ...Object.values(hits).map(count));
    const best = Object.values(hits).filter(hit => count(hit) === most).sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1));
    return { ids: best.map(({ id }) => id), hasAll: most === bits(needed) };
  }

  return {
    rules, fold, stem, find,
    show: async id => (await load(`pages-${rules.pages.find(prefix => id.startsWith(prefix))}`))[id][1],
    isSought(word) {
      const whole = fold(word), base = stem(whole);
      return sought.some(([key, start]) => base === key || whole.startsWith(start));
    },
  };
}
