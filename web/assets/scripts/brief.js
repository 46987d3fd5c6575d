// Offers to print the page. Without this script the browser's own menu does.
const print = document.querySelector('[data-print]');

if (print) {
  print.hidden = false;
  print.addEventListener('click', () => window.print());
}
