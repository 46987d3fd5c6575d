import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { armsTradeTreaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import { messages } from '../../web/words/en/english.ts';
import { LANGUAGES, placeholdersIn, stateNamed, translatorFor } from '../../web/words/translator.ts';

const t = translatorFor('en', armsTradeTreaty);
const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'));

test('every message is valid ICU', () => {
  for (const [key, message] of Object.entries(messages)) expect(() => new IntlMessageFormat(message, 'en-GB')).not.toThrow(key);
});

test('every message is used: by its key, or by a key that is made of a code', () => {
  const code = ['server', 'web', 'jobs'].flatMap(sourcesIn).map((source) => source.replace(/^ {2}'[\w.-]+':/gm, ''));
  const made = new Set(code.flatMap((source) => [...source.matchAll(/`([\w.-]+)\$\{/g)].map(([, start = '']) => start)));
  const isUsed = (key: string): boolean =>
    code.some((source) => source.includes(`'${key}'`) || source.includes(`"${key}"`)) ||
    [...made].some((start) => start.includes('.') && key.startsWith(start));
  expect(Object.keys(messages).filter((key) => !isUsed(key))).toEqual([]);
});

/** The values and the tags of a message, each once; those of its branches too. */
const placeholdersOf = (message: string): string[] =>
  [...new Set(placeholdersIn(new IntlMessageFormat(message, 'en-GB').getAst()))].sort();

/** The keys whose message has other placeholders in the other language, or none at all there, or is known there only. */
function differingKeys(ours: Readonly<Record<string, string>>, theirs: Readonly<Record<string, string>>): string[] {
  const placeholders = (messages: Readonly<Record<string, string>>, key: string): string | null => {
    const message = messages[key];
    return message === undefined ? null : placeholdersOf(message).join();
  };
  const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return [...keys].filter((key) => placeholders(ours, key) !== placeholders(theirs, key));
}

test('every language has the same keys, each with the same placeholders', () => {
  for (const [locale, { messages: theirs }] of Object.entries(LANGUAGES))
    expect([locale, differingKeys(messages, theirs)]).toEqual([locale, []]);
});

test('a language that lacks a key, has one of its own, or has other placeholders is found', () => {
  const ours = {
    same: '{n, plural, one {# State} other {# States}}',
    moved: 'See <a>{state_text}</a>',
    lost: 'Sources',
    left: '{day}',
  };
  const planted = {
    same: '{n, plural, =1 {einen} other {{n, number}}}',
    moved: '{state} <a>hier</a>',
    left: '{date}',
    own: 'Quelle',
  };
  expect(differingKeys(ours, planted)).toEqual(['moved', 'lost', 'left', 'own']);
});

test('no tag has the name of a value, which it would replace', () => {
  const tagsOf = (message: string): string[] => [...message.matchAll(/<(\w+)>/g)].map(([, tag = '']) => tag);
  const clashing = Object.entries(messages).filter(([, message]) =>
    tagsOf(message).some((tag) => new RegExp(`\\{${tag}[,}]`).test(message)),
  );
  expect(clashing.map(([key]) => key)).toEqual([]);
});

test('no two files have the same key', () => {
  const keys = sourcesIn('web/words/en').flatMap((source) =>
    [...source.matchAll(/^ {2}'([\w-]+\.[\w.-]+)':/gm)].map(([, key]) => key),
  );
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  expect(keys.sort()).toEqual(Object.keys(messages).sort());
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
