/** Lets an entry of the legend dim the tiles of every other status; a second click shows them all again. Without this script it leads to the list of its States. */
export function startTiles() {
  document.addEventListener('click', (event) => {
    const entry = event.target.closest?.('.legend [data-only]');
    if (!entry || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const world = document.querySelector('.world');
    const only = world.dataset.only === entry.dataset.only ? null : entry.dataset.only;
    if (only === null) delete world.dataset.only;
    else world.dataset.only = only;
    for (const other of document.querySelectorAll('.legend [data-only]')) {
      if (other.dataset.only === only) other.setAttribute('aria-current', 'true');
      else other.removeAttribute('aria-current');
    }
  });
}
