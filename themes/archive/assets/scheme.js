// Light, dark, or what the device says: the reader's choice stays in this browser and is applied before anything is painted.
(() => {
  const key = 'scheme';
  const root = document.documentElement;

  function apply(scheme) {
    if (scheme === 'light' || scheme === 'dark')
      root.dataset.scheme = scheme;
    else
      delete root.dataset.scheme;
  }

  // A browser that keeps nothing throws; the choice then lasts as long as the page.
  function find() {
    try {
      return localStorage.getItem(key) ?? '';
    } catch {
      return '';
    }
  }

  function keep(scheme) {
    try {
      localStorage.setItem(key, scheme);
    } catch {
      return;
    }
  }

  apply(find());

  const choice = document.querySelector('.scheme');
  if (!choice)
    return;
  const select = choice.querySelector('select');
  select.value = root.dataset.scheme ?? '';
  select.addEventListener('change', () => {
    apply(select.value);
    keep(select.value);
  });
  choice.hidden = false;
})();
