// Suggests States while one types a name, a former name or another one, and opens the State's page. Without this script the field leads to the list.
export function startFindState() {
  const form = document.querySelector('.find-state');
  if (!form) return;
  const field = form.querySelector('input');
  const list = form.querySelector('datalist');
  /** The end of the address of each State by its names, in lower case; null until they are wanted. A name that two States share has null: the list has both. */
  let slugs = null;

  const load = async () => {
    if (slugs) return;
    slugs = new Map();
    try {
      const response = await fetch(form.dataset.names);
      if (!response.ok) throw new Error(`The site answered with the status ${response.status}.`);
      for (const [slug, name, ...others] of await response.json()) {
        for (const known of [name, ...others].map((one) => one.toLowerCase())) slugs.set(known, slugs.has(known) ? null : slug);
        list.append(...[name, ...others].map((known) => new Option(known === name ? '' : known, name)));
      }
    } catch {
      slugs = null;
    }
  };
  const open = () => {
    const slug = slugs?.get(field.value.trim().toLowerCase());
    if (slug) location.assign(`${form.getAttribute('action')}/${slug}`);
    return Boolean(slug);
  };

  field.addEventListener('focus', load);
  field.addEventListener('input', ({ inputType }) => {
    // A suggestion was chosen.
    if (inputType === undefined || inputType === 'insertReplacementText') open();
  });
  form.addEventListener('submit', (event) => {
    if (open()) event.preventDefault();
  });
}
