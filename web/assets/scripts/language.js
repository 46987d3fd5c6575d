// Offers the page in the language that the reader's browser prefers, in one line over its end, so that nothing moves. It is offered until it is closed or a
// language is chosen, in each session. Without this script the foot of the page has all languages.
const KEY = 'language';
const page = document.documentElement.lang;
const links = new Map([...document.querySelectorAll('footer.site nav a[hreflang]')].map((link) => [link.hreflang, link]));

/** Where nothing can be remembered, nothing is offered: it would be on every page. */
const settled = () => {
  try {
    return sessionStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
};
const settle = () => {
  try {
    sessionStorage.setItem(KEY, page);
  } catch {
    // It is not offered then.
  }
};

async function offer(language) {
  const response = await fetch('/languages.json');
  if (!response.ok) return;
  const words = (await response.json())[language];
  const line = Object.assign(document.createElement('p'), { className: 'language-offer', lang: language, dir: 'auto' });
  const link = Object.assign(document.createElement('a'), { hreflang: language, textContent: words.offer });
  // A script may have put another state of the page in its place.
  const follow = () => {
    link.href = document.querySelector(`footer.site nav a[hreflang=${language}]`).href;
  };
  follow();
  link.addEventListener('pointerdown', follow);
  link.addEventListener('focus', follow);
  link.addEventListener('click', settle);
  const close = Object.assign(document.createElement('button'), { type: 'button', className: 'quiet', textContent: '×' });
  close.setAttribute('aria-label', words.close);
  close.addEventListener('click', () => {
    settle();
    line.remove();
  });
  line.append(link, close);
  document.querySelector('footer.site').prepend(line);
}

document.addEventListener('click', ({ target }) => {
  if (target.closest?.('footer.site nav a[hreflang]')) settle();
});
const known = (navigator.languages ?? []).map((tag) => tag.split('-')[0]).find((one) => one === page || links.has(one));
if (known !== undefined && known !== page && !settled()) offer(known).catch(() => {});
