// Remembers the language of the link a reader took to another one: the host asks this cookie when somebody opens the site's root.
document.addEventListener('click', ({ target }) => {
  const link = target.closest('a[hreflang]');
  if (link?.origin === location.origin)
    document.cookie = `nf_lang=${link.hreflang}; path=/; max-age=31536000; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`;
});
