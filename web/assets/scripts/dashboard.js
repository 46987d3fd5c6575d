import { startBand } from './band.js';
import { startTiles } from './tiles.js';

// Draws a chart once it comes near the view, and opens the film. Without this script the tables are open, and the film is a page of stills.
const places = [...document.querySelectorAll('.drawing')];

/** The table is the content: it takes the place of drawings that cannot be made. */
const showTables = () => {
  for (const panels of document.querySelectorAll('.panels')) panels.hidden = true;
  for (const details of document.querySelectorAll('.chart details')) details.open = true;
};

const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      import('./charts.js').then(({ drawAt }) => drawAt(target)).catch(showTables);
    }
  },
  { rootMargin: '400px' },
);
for (const place of places) observer.observe(place);
for (const details of document.querySelectorAll('.chart details')) details.open = false;
// What has not been drawn is printed as its table.
addEventListener('beforeprint', () => {
  for (const panels of document.querySelectorAll('.panels')) {
    if (!panels.querySelector('canvas')) panels.closest('.chart').querySelector('details').open = true;
  }
});
startBand();
startTiles();

const link = document.querySelector('[data-film]');
/** The address of the page that lies beneath the film. */
const beneath = location.pathname + location.search;
let film = null;

/** Fetches the film, once. */
async function loadFilm() {
  if (film) return film;
  const [{ createFilm }, response] = await Promise.all([import('./film.js'), fetch(link.dataset.film)]);
  if (!response.ok) throw new Error(`The site answered with the status ${response.status}.`);
  film ??= createFilm(await response.json());
  return film;
}

if (link) {
  // A page that is loaded anew at a chapter is the page of that day, without the film.
  if (history.state?.film !== undefined) history.replaceState(null, '');
  link.addEventListener('click', (event) => {
    // Who asked for less motion, or for another tab, follows the link to the stills.
    if (event.ctrlKey || event.metaKey || event.shiftKey || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    event.preventDefault();
    loadFilm().then(
      (loaded) => loaded.play(),
      () => location.assign(link.href),
    );
  });
  addEventListener('popstate', ({ state }) => {
    if (state?.film !== undefined) {
      loadFilm().then(
        (loaded) => loaded.show(state.film),
        () => location.reload(),
      );
      return;
    }
    film?.leave();
    if (location.pathname + location.search !== beneath) location.reload();
  });
}
