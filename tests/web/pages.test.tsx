import { armsTradeTreaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import { createStateSearch } from '../../treaty/state-search.ts';
import { renderError } from '../../web/views/error.tsx';
import type { Frame } from '../../web/views/layout.tsx';
import { renderState, type StateModel } from '../../web/views/state.tsx';
import { loadLanguages } from '../../web/words/translator.ts';

// A State's page offers letters in its official languages.
await loadLanguages();

const frame: Frame = {
  treaty: armsTradeTreaty,
  databaseAway: false,
  path: '/states/burundi',
  address: 'https://tracker.example/states/burundi?a=1&b="2"',
  assets: { css: '/a.css', emblem: '/a.svg', scripts: '/scripts' },
  locale: 'en',
  sources: [],
  nextCheckAt: null,
};

const signedOn = parseCivilDate('2013-06-03');
const burundi: StateModel = {
  frame,
  state: { iso3: 'BDI', name: 'Burundi', slug: 'burundi', region: 'Africa', subregion: 'Eastern Africa', aliases: [] },
  today: parseCivilDate('2026-11-23'),
  asOf: parseCivilDate('2026-11-23'),
  knownAt: null,
  standing: {
    iso3: 'BDI',
    status: 'signed',
    signedOn,
    consent: null,
    provisionalApplicationOn: null,
    withdrawal: null,
  },
  actions: [],
  declarationsAsOf: null,
  statements: [
    { kind: 'declaration', name: 'Burundi', iso3: 'BDI', title: null, paragraphs: ['<script>alert(1)</script> & more'] },
  ],
  notes: [],
  contradictions: [],
  differences: [],
  vote: 'yes',
  kindNotStatedOn: [],
  band: { asOf: parseCivilDate('2026-11-23'), ticks: [], joined: 0, blocks: [], threshold: 50, gate: 50 },
  peers: null,
  recipients: [],
  joined: 118,
  inForce: true,
  changes: [],
};

test("a declaration is shown in the State's words and never as markup", () => {
  const html = renderState(burundi);
  expect(html).toContain('&lt;script>alert(1)&lt;/script> &amp; more');
  expect(html).not.toContain('<script>alert');
});

test("a statement has its heading in the page's language, and what the depositary prints is marked as English", () => {
  const stated = (title: string | null) =>
    renderState({
      ...burundi,
      frame: { ...frame, locale: 'ar', path: '/ar/states/burundi' },
      statements: [{ kind: 'declaration', name: 'Burundi', iso3: 'BDI', title, paragraphs: ['It is understood.'] }],
    });
  const quoted = '<h3>إعلان</h3><div lang="en" dir="ltr">';
  expect(stated('Declaration upon accession:')).toContain(
    `${quoted}<p><i>Declaration upon accession:</i></p><p>It is understood.</p></div>`,
  );
  expect(stated('Declarations:')).toContain(`${quoted}<p>It is understood.</p></div>`);
  expect(stated(null)).toContain(`${quoted}<p>It is understood.</p></div>`);
});

test('the address of the page is escaped where it stands in an attribute', () => {
  expect(renderState(burundi)).toContain('href="https://tracker.example/states/burundi?a=1&amp;b=&quot;2&quot;"');
});

test('the navigation marks the section that a page is in, and the page itself', () => {
  expect(renderState(burundi)).toContain('<a href="/states" aria-current="true">');
  expect(renderState({ ...burundi, frame: { ...frame, path: '/states' } })).toContain('<a href="/states" aria-current="page">');
});

test('every page is one document with a language, one heading, a way past the navigation, and no scripts but its own and that of "Use this"', () => {
  const html = renderState(burundi);
  expect(html.startsWith('<!doctype html><html lang="en">')).toBe(true);
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).toContain('href="#content"');
  expect(html.match(/<script[^>]*>/g)).toEqual([
    '<script type="module" src="/scripts/state.js">',
    '<script type="module" src="/scripts/use.js">',
  ]);
});

test('the words of treaty law are explained where a page uses them, and the text to send is on it', () => {
  const html = renderState(burundi);
  for (const word of ['Sign', 'Ratify, accept or approve', 'Accede', 'Enter into force']) {
    expect(html).toContain(`<dt>${word}</dt>`);
  }
  expect(html).toMatch(/id="say">Ask Burundi to ratify<.*href="mailto:/s);
});

test('a letter is written today: the page of a past day, or of what was known once, offers none', () => {
  const say = /id="say"|mailto:|<textarea/;
  expect(renderState(burundi)).toMatch(say);
  expect(renderState({ ...burundi, asOf: parseCivilDate('2013-07-01') })).not.toMatch(say);
  expect(renderState({ ...burundi, knownAt: '2026-11-20T12:00:00.000Z' })).not.toMatch(say);
});

test('a State that was no member of the United Nations is not said to have voted', () => {
  expect(renderState(burundi)).toContain('Burundi voted in favour when the General Assembly adopted the treaty.');
  expect(renderState({ ...burundi, vote: null })).toContain('Burundi was not a member of the United Nations and had no vote.');
});

test('a contradiction with the text of the treaty is worded with its day and its article', () => {
  const contradiction = { rule: 'accession before it opened', article: 'Art. 21(3)', kind: 'accession' } as const;
  const html = renderState({ ...burundi, contradictions: [{ ...contradiction, date: parseCivilDate('2014-05-01') }] });
  expect(html).toContain('An accession is dated 1 May 2014, before the treaty was in force (Art. 21(3)).');
});

test('what is shared bears the title and the description of the page', () => {
  expect(renderState(burundi)).toContain('<meta property="og:title" content="Burundi"/>');
  expect(renderState(burundi)).toMatch(
    /<meta name="description" property="og:description" content="Burundi signed the treaty on 3 June 2013/,
  );
});

test('an error page says what is wrong, with its status, and leads on', () => {
  const html = renderError({
    ...{ frame, status: 404, code: 'nothing here', title: 'Not found', detail: 'There is nothing at /<x>.' },
    suggestions: createStateSearch().suggest('burindi'),
  });
  expect(html).toContain('<h1>Not found</h1>');
  expect(html).toContain('/&lt;x>.');
  expect(html).toContain('Status 404');
  expect(html).toContain('href="/states"');
  expect(html).toMatch(/Did you mean this State\?.*<a href="\/states\/burundi">Burundi<\/a>/s);
});
