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
