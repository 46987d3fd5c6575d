// Opens "Use this" in a dialog over the page. Without this script the link leads to a page with the same content.
const pageOf = async (address) => {
  const response = await fetch(address, { headers: { accept: 'text/html' } });
  if (!response.ok) throw new Error(`The site answered with the status ${response.status}.`);
  return new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('article.use');
};

/** Each button copies what stands before it, and what it says comes after it. */
function copy(article) {
  if (!navigator.clipboard) return;
  for (const button of article.querySelectorAll('[data-copy]')) {
    const text = button.previousElementSibling;
    const said = button.nextElementSibling;
    button.hidden = false;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(text.value ?? text.textContent).then(
        () => {
          said.textContent = button.dataset.copy;
        },
        () => {
          if (text.select) text.select();
          else getSelection().selectAllChildren(text);
          said.textContent = button.dataset.failed;
        },
      );
    });
  }
}

function show(article) {
  const dialog = document.createElement('dialog');
  dialog.className = 'use-dialog';
  dialog.setAttribute('aria-labelledby', 'use-heading');
  const close = article.querySelector('[data-close]');
  close.hidden = false;
  close.addEventListener('click', () => dialog.close());
  // A click beside the content closes it too.
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  // The page below may load no frames.
  article.querySelector('[data-preview]')?.remove();
  dialog.append(document.adoptNode(article));
  document.body.append(dialog);
  copy(article);
  dialog.showModal();
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a.use-this');
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  pageOf(link.href)
    .then(show)
    .catch(() => {
      location.href = link.href;
    });
});

for (const article of document.querySelectorAll('article.use')) copy(article);
