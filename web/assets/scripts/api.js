// Opens the viewer of the API's document, in which requests can be sent. It is large, so it is loaded when it is asked for; the page has all it says.
const section = document.querySelector('.try');
const button = section.querySelector('button');
const said = section.querySelector('[role="status"]');
const fileOf = (name) => new URL(name, import.meta.url).href;

const loaded = (element) =>
  new Promise((resolve, reject) => {
    element.addEventListener('load', resolve);
    element.addEventListener('error', reject);
    document.head.append(element);
  });

/** The viewer's colours follow a class. */
function followColours() {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches);
  dark.addEventListener('change', follow);
  follow();
}

/** What the page says itself is not said again. */
const without = (...components) => ({
  wrapComponents: Object.fromEntries(components.map((name) => [name, () => () => null])),
});

async function open() {
  const style = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: fileOf('swagger-ui.css') });
  const script = Object.assign(document.createElement('script'), { src: fileOf('swagger-ui.js') });
  await Promise.all([loaded(style), loaded(script)]);
  followColours();
  const viewer = document.createElement('div');
  window.SwaggerUIBundle({
    url: button.dataset.document,
    domNode: viewer,
    plugins: [without('InfoContainer', 'ServersContainer')],
    defaultModelsExpandDepth: -1,
    tryItOutEnabled: true,
    supportedSubmitMethods: ['get'],
    validatorUrl: null,
  });
  button.replaceWith(viewer);
}

section.hidden = false;
button.addEventListener('click', () => {
  button.disabled = true;
  said.textContent = '';
  open().catch(() => {
    button.disabled = false;
    said.textContent = button.dataset.failed;
  });
});
