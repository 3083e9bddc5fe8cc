// The search page: asks while the reader types, keeps the question in the address, and marks what was found.
(() => {
  const form = document.querySelector('.search');
  const status = form.querySelector('[role=status]');
  const list = document.querySelector('.results');
  const more = document.querySelector('.more-results');
  const step = 20;
  let index, answer, timer;

  const find = (pattern, text) => [...text.matchAll(new RegExp(pattern, 'gu'))];

  // What a joint holds together is marked as one, for its whole or any part of it.
  function mark(item) {
    const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode())
      texts.push(walker.currentNode);
    for (const text of texts)
      for (const { 0: word, index: start } of find(index.rules.joined, text.data).reverse()) {
        const parts = find(index.rules.word, word).map(([part]) => part);
        if (![...parts, parts.join('')].some(index.isSought))
          continue;
        const found = text.splitText(start);
        found.splitText(word.length);
        const mark = document.createElement('mark');
        found.replaceWith(mark);
        mark.append(found);
      }
  }

  async function show(from) {
    const shown = answer;
    const items = await Promise.all(shown.ids.slice(from, from + step).map(async id => {
      const item = document.createElement('li');
      item.innerHTML = await index.show(id);
      mark(item);
      return item;
    }));
    if (shown !== answer)
      return;
    list.replaceChildren(...[...list.children].slice(0, from), ...items);
    more.hidden = list.children.length >= shown.ids.length;
  }

  async function ask() {
    const query = form.q.value.trim();
    history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
    try {
      index ??= await (await import(new URL(form.dataset.index, location))).open();
      const found = await index.find(find(index.rules.word, query).map(([word]) => word).slice(0, 12));
      if (query !== form.q.value.trim())
        return;
      answer = found;
      await show(0);
      const text = !query ? '' : form.dataset[!found.ids.length ? 'none' : found.hasAll ? 'found' : 'some'];
      status.textContent = text.replace('{n}', String(found.ids.length).replace(/\d/g, digit => index.rules.digits[digit]));
    } catch {
      status.textContent = form.dataset.failed;
    }
  }

  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 150);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    ask();
  });
  more.addEventListener('click', () => show(list.children.length));
  form.q.value = new URLSearchParams(location.search).get('q') ?? '';
  // From a disk a browser reads no index.
  form.hidden = location.protocol === 'file:';
  if (form.q.value && !form.hidden)
    ask();
})();
