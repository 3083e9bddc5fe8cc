// Remembers the language of the link a reader took to another one: the host asks this cookie when somebody opens the site's root.
document.addEventListener('click', ({ target }) => {
  const link = target.closest('a[hreflang]');
  if (link?.origin !== location.origin)
    return;
  document.cookie = `nf_lang=${link.hreflang}; path=/; max-age=31536000; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`;
  // Who came to a paragraph stays at it: versions of an article share their fragments.
  if (link.pathname === document.querySelector(`.passage[hreflang="${link.hreflang}"]`)?.pathname && !link.hash)
    link.hash = location.hash;
});
