import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { armsTradeTreaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import { messages } from '../../web/words/en/english.ts';
import { stateNamed, translatorFor } from '../../web/words/translator.ts';

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

test('no two files have the same key', () => {
  const keys = sourcesIn('web/words/en').flatMap((source) => [...source.matchAll(/^ {2}'([\w.-]+)':/gm)].map(([, key]) => key));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  expect(keys.sort()).toEqual(Object.keys(messages).sort());
});

test('names, dates and lists are written as sentences need them', () => {
  expect(t.nameOf('NLD')).toMatchObject({ displayed: 'Netherlands (Kingdom of the)', start: 'The Kingdom of the Netherlands' });
  expect(t.nameOf('PHL').of).toBe('the Philippines’');
  expect(t.format.date(parseCivilDate('2014-12-24'))).toBe('24 December 2014');
  expect(t.format.shortDate(parseCivilDate('2014-09-25'))).toBe('25 Sep 2014');
  expect(t.format.list([stateNamed('FRA').displayedName, 'Japan'])).toBe('France and Japan');
});
