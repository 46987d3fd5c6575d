import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { armsTradeTreaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import { groups } from '../../treaty/groups.ts';
import { states } from '../../treaty/states.ts';
import { TREATY_ACTION_KINDS } from '../../treaty/treaty-action.ts';
import { messages, operatorMessages } from '../../web/words/en/english.ts';
import { LANGUAGES, LOCALES } from '../../web/words/locales.ts';
import { languageOf, loadLanguages, placeholdersIn, stateNamed, translatorFor } from '../../web/words/translator.ts';

await loadLanguages();

const t = translatorFor('en', armsTradeTreaty);
/** Each language by its code, with its tag and its words. */
const EACH = LOCALES.map((locale) => [locale, LANGUAGES[locale].tag, languageOf(locale)] as const);
const inEnglish: Readonly<Record<string, string>> = messages;
const all = { ...messages, ...operatorMessages };
const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

type Elements = ReturnType<IntlMessageFormat['getAst']>;
const parsed = (message: string, tag: string): Elements => new IntlMessageFormat(message, tag).getAst();

test.each(EACH)('every message is valid ICU in %s', (_locale, tag, { messages: own }) => {
  const invalid = Object.entries({ ...own, ...operatorMessages }).filter(([, message]) => {
    try {
      return parsed(message, tag).length < 0;
    } catch {
      return true;
    }
  });
  expect(invalid).toEqual([]);
});

test('every message is used: by its key, or by a key that is made of a code', () => {
  const code = ['server', 'web', 'jobs'].flatMap(sourcesIn).map((source) => source.replace(/^ {2}'[\w.-]+':/gm, ''));
  const made = new Set(code.flatMap((source) => [...source.matchAll(/`([\w.-]+)\$\{/g)].map(([, start = '']) => start)));
  const isUsed = (key: string): boolean =>
    code.some((source) => source.includes(`'${key}'`) || source.includes(`"${key}"`)) ||
    [...made].some((start) => start.includes('.') && key.startsWith(start));
  expect(Object.keys(all).filter((key) => !isUsed(key))).toEqual([]);
});

/** The values and the tags of a message, each once; those of its branches too. A tag is told apart by its bracket. */
const placeholdersOf = (message: string, tag: string): string[] => {
  const elements = parsed(message, tag);
  const tags = new Set([...message.matchAll(/<(\w+)>/g)].map(([, name = '']) => name));
  return [...new Set(placeholdersIn(elements))].map((name) => (tags.has(name) ? `<${name}>` : name)).sort();
};

/** Values by which an English sentence only chooses its words: another language may need no such choice. */
const choosingIn = (elements: Elements): string[] =>
  elements.flatMap((element) => [
    ...(element.type === 5 || element.type === 6 ? [element.value] : []),
    ...('options' in element ? Object.values(element.options).flatMap(({ value }) => choosingIn(value)) : []),
    ...('children' in element ? choosingIn(element.children) : []),
  ]);

/** A value without the form of a name that English takes: `state_text` is the State. */
const rootOf = (placeholder: string): string => placeholder.replace(/_(text|start|of)$/, '');

/** The keys whose message has other values or tags in the other language; of the values, each in whatever form. */
function differingKeys(theirs: Readonly<Record<string, string>>, tag: string, ours = inEnglish): string[] {
  const differs = (key: string): boolean => {
    const [own, english] = [theirs[key], ours[key]];
    if (own === undefined || english === undefined) return true;
    // The treaty is a value of every message.
    const roots = [...new Set([...placeholdersOf(english, 'en-GB').map(rootOf), 'treaty'])];
    const isFormOf = (name: string, root: string): boolean => name === root || name.startsWith(`${root}_`);
    const used = placeholdersOf(own, tag);
    const mayLack = ['treaty', 'treaty_short', ...choosingIn(parsed(english, 'en-GB'))];
    return (
      used.some((name) => !roots.some((root) => isFormOf(name, root))) ||
      roots.some((root) => !mayLack.includes(root) && !used.some((name) => isFormOf(name, root)))
    );
  };
  return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].filter(differs);
}

test.each(EACH)('%s has the same keys, each with the same values and tags', (_locale, tag, { messages: own }) => {
  expect(Object.keys(own).sort()).toEqual(Object.keys(messages).sort());
  expect(differingKeys(own, tag)).toEqual([]);
});

test('a language that lacks a key, has one of its own, or has other values is found; another form of a name is none', () => {
  const ours = {
    same: '{n, plural, one {# State} other {# States}}',
    form: 'See <a>{state_text}</a>',
    chooses: '{past, select, yes {had} other {have}} {n}',
    tag: 'See <a>this</a>',
    lost: 'Sources',
    left: '{day}',
  };
  const planted = {
    same: '{n, plural, =1 {einen} other {{n, number}}}',
    form: '{state_gen} <a>hier</a>',
    chooses: '{n}',
    tag: 'hier',
    left: '{date}',
    own: 'Quelle',
  };
  expect(differingKeys(planted, 'de', ours)).toEqual(['tag', 'lost', 'left', 'own']);
});

/** The plurals of a message that lack a category of the language; a number itself stands for the category that has only it. */
function plurals(elements: Elements, tag: string): string[] {
  return elements.flatMap((element) => {
    const inner = [
      ...('options' in element ? Object.values(element.options).flatMap(({ value }) => plurals(value, tag)) : []),
      ...('children' in element ? plurals(element.children, tag) : []),
    ];
    // One that only tells numbers apart, such as none, says the same of all others.
    const has = 'options' in element ? Object.keys(element.options) : [];
    if (element.type !== 6 || has.every((category) => /^(=\d+|other)$/.test(category))) return inner;
    const rules = new Intl.PluralRules(tag, { type: element.pluralType ?? 'cardinal' });
    // Some languages have one for millions only, which nothing here is counted in.
    const pluralCategories = [...new Set(Array.from({ length: 1_000 }, (_, number) => rules.select(number)))];
    const exact: Readonly<Record<string, string>> = { zero: '=0', one: '=1', two: '=2' };
    const lacking = pluralCategories.filter((category) => !has.includes(category) && !has.includes(exact[category] ?? ''));
    return [...inner, ...lacking];
  });
}

test.each(EACH)('every plural has all categories that the language has: %s', (_locale, tag, { messages: own }) => {
  const lacking = Object.entries(own).filter(([, message]) => plurals(parsed(message, tag), tag).length > 0);
  expect(lacking.map(([key]) => key)).toEqual([]);
});

test.each(EACH)('everything that is named has a name, in the same forms: %s', (_locale, _tag, { names }) => {
  expect(Object.keys(names.states).sort()).toEqual(states.map(({ iso3 }) => iso3).sort());
  expect(Object.keys(names.groups).sort()).toEqual(groups.map(({ slug }) => slug).sort());
  expect(Object.keys(names.kinds)).toEqual(expect.arrayContaining([...TREATY_ACTION_KINDS, 'not stated']));
  expect(Object.keys(names.regions).sort()).toEqual([...new Set(states.map(({ region }) => region))].sort());
  expect(Object.keys(names.subregions)).toEqual(expect.arrayContaining([...new Set(states.map(({ subregion }) => subregion))]));
  for (const [kind, entries] of Object.entries(names)) {
    const forms = new Set(Object.values(entries).map((one) => Object.keys(one).sort().join()));
    // What a name stands as within a sentence is the name itself unless it is given.
    if (forms.size > 1)
      expect([kind, [...forms].map((one) => one.replace(/\b(text|start),?|,(text|start)/g, ''))]).toEqual([
        kind,
        ['name', 'name'],
      ]);
    expect([kind, Object.values(entries).filter(({ name }) => name.trim() === '')]).toEqual([kind, []]);
  }
});

test('a text with a figure begins with it, in every language: the figure is set large, and the words beside it', () => {
  const others = EACH.flatMap(([, , { messages: own }]) =>
    Object.entries(own).filter(([, message]) => message.includes('<figure>') && !message.startsWith('<figure>')),
  );
  expect(others).toEqual([]);
});

test('no tag has the name of a value, which it would replace', () => {
  const tagsOf = (message: string): string[] => [...message.matchAll(/<(\w+)>/g)].map(([, tag = '']) => tag);
  const clashing = [all, ...EACH.map(([, , { messages: own }]) => own)].flatMap((some) =>
    Object.entries(some).filter(([, message]) => tagsOf(message).some((tag) => new RegExp(`\\{${tag}[,}]`).test(message))),
  );
  expect(clashing.map(([key]) => key)).toEqual([]);
});

test('no two files have the same key', () => {
  const keys = sourcesIn('web/words/en').flatMap((source) =>
    [...source.matchAll(/^ {2}'([\w-]+\.[\w.-]+)':/gm)].map(([, key]) => key),
  );
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  expect(keys.sort()).toEqual(Object.keys(all).sort());
});

test('names, dates and lists are written as sentences need them', () => {
  expect(t.nameOf(stateNamed('NLD'))).toMatchObject({
    name: 'Netherlands (Kingdom of the)',
    start: 'The Kingdom of the Netherlands',
  });
  expect(t.nameOf(stateNamed('PHL'))['of']).toBe('the Philippines’');
  expect(t.format.date(parseCivilDate('2014-12-24'))).toBe('24 December 2014');
  expect(t.format.shortDate(parseCivilDate('2014-09-25'))).toBe('25 Sep 2014');
  expect(t.format.list(['France', 'Japan'])).toBe('France and Japan');
});
