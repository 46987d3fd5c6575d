/**
 * Shows another state of the page without loading it anew: asks for the address as any reader would, and puts each part that bears
 * `data-redraw` in the place of the part of the same name. The server alone decides what a page says.
 */
let latest = 0;

/** Resolves to true once the parts are replaced, to false when a later call has overtaken this one. Throws when there is no answer. */
export async function redraw(address) {
  latest += 1;
  const own = latest;
  const response = await fetch(address, { headers: { accept: 'text/html' } });
  if (!response.ok) throw new Error(`The site answered with the status ${response.status}.`);
  const answer = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (own !== latest) return false;
  for (const part of document.querySelectorAll('[data-redraw]')) {
    const other = answer.querySelector(`[data-redraw="${part.dataset.redraw}"]`);
    if (!other) continue;
    // Who stands in the part with the keyboard goes on standing at the same place.
    const held = part.contains(document.activeElement) ? document.activeElement.getAttribute('name') : null;
    part.replaceWith(document.adoptNode(other));
    if (held) other.querySelector(`[name="${held}"]`)?.focus();
  }
  document.title = answer.title;
  return true;
}
