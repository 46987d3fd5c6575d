/**
 * Makes the ticks of the band one tab stop, the one that the page marks, lets the arrow keys walk them, and says beneath which State it is. Without scripts
 * the ticks are links for the mouse, and the page lists the same States for the keyboard.
 */
export function startBand() {
  for (const tick of document.querySelectorAll('.band a:not([tabindex])')) tick.setAttribute('tabindex', '-1');
  for (const band of document.querySelectorAll('.band')) band.classList.add('walkable');
  document.addEventListener('keydown', (event) => {
    const tick = document.activeElement?.closest?.('.band a');
    if (!tick || event.altKey || event.ctrlKey || event.metaKey) return;
    const ticks = [...tick.closest('.band').querySelectorAll('a')];
    const at = ticks.indexOf(tick);
    const forward = getComputedStyle(tick).direction === 'rtl' ? -1 : 1;
    const next = { ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: ticks.length - 1 }[event.key];
    if (next === undefined || !ticks[next]) return;
    event.preventDefault();
    tick.setAttribute('tabindex', '-1');
    ticks[next].setAttribute('tabindex', '0');
    ticks[next].focus();
  });
  const say = ({ target }) => {
    const tick = target.closest?.('.band a');
    const place = document.querySelector('[data-band-says]');
    if (place) place.textContent = tick ? tick.querySelector('title').textContent : '';
  };
  document.addEventListener('focusin', say);
  document.addEventListener('pointerover', say);
}
