// The list of States filters while typing; the address stays the state of the page.
import { redraw } from './redraw.js';

const PAUSE = 180;
const form = document.querySelector('form.filters');

const addressOf = () => {
  const given = [...new FormData(form)].filter(([, value]) => value !== '');
  const query = new URLSearchParams(given).toString();
  return query === '' ? form.getAttribute('action') : `${form.getAttribute('action')}?${query}`;
};

let timer;
const show = () => {
  const address = addressOf();
  redraw(address)
    .then((drawn) => drawn && history.replaceState(null, '', address))
    .catch(() => form.submit());
};

form?.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(show, PAUSE);
});
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  show();
});
