import { readdirSync, readFileSync } from 'node:fs';
import { armsTradeTreaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { messages, operatorMessages } from '../../web/words/en/english.ts';
import { LOCALES } from '../../web/words/locales.ts';
import { reasonKey, reasonSentence } from '../../web/words/reasons.ts';
import { generalTranslator, loadLanguages, translatorFor } from '../../web/words/translator.ts';
import { foreignWordsIn } from '../support/one-language.ts';

await loadLanguages();

const t = generalTranslator('en');

it.each([
  [
    'totals differ',
    { total: 'parties', stated: 95, listed: 94 },
    'The depositary’s record states 95 parties, but its table lists 94.',
  ],
  [
    'no participants table',
    { signatories: 138, parties: 123 },
    'The record states 138 signatories and 123 parties, but lists no participants.',
  ],
  [
    'no participants table',
    { signatories: null, parties: 1 },
    'The record states 0 signatories and 1 party, but lists no participants.',
  ],
  ['timeout', { source: 'unoda', seconds: 30 }, 'The UNODA treaty database did not send a complete response within 30 seconds.'],
  ['no answer', { source: 'untc', cause: 'ECONNREFUSED' }, 'The UN Treaty Collection could not be reached (ECONNREFUSED).'],
  [
    'error status',
    { source: 'untc-page', status: 503 },
    'The UN Treaty Collection’s status page responded with the error status 503.',
  ],
  [
    'asked to wait',
    { source: 'unoda', retryAfterUntil: '2026-11-24T14:05:00Z' },
    'The UNODA treaty database accepts no further requests until 24 November 2026, 14:05 UTC.',
  ],
  ['participant vanished', { states: ['NOR'] }, 'The record no longer lists Norway, although an earlier record did.'],
  [
    'wrong treaty',
    { number: 'XXVI-9', title: 'A', expected: { number: 'XXVI-8', title: 'Arms Trade Treaty' } },
    'The record is that of “A” (XXVI-9), not of the Arms Trade Treaty (XXVI-8).',
  ],
  [
    'date out of range',
    { name: 'Norway', date: '2013-01-01', today: '2026-01-01', openedOn: '2013-06-03' },
    'The record dates an action of Norway on 1 January 2013, before the treaty was opened for signature on 3 June 2013.',
  ],
  [
    'retrying',
    { because: { code: 'error status', data: { source: 'unoda', status: 502 } }, seconds: 1 },
    'The UNODA treaty database responded with the error status 502. Trying again in 1 second.',
  ],
  ['empty rows', { count: 1 }, 'The participants table has 1 empty row.'],
  ['earlier', { text: 'The record was empty.' }, 'The record was empty.'],
])('%s: %j', (code, data, sentence) => expect(reasonSentence(t, { code, data })).toBe(sentence));

it('no Spanish sentence has a el or de el, which are contracted to al and del', () => {
  const spanish = translatorFor('es', armsTradeTreaty);
  const sources = ['untc', 'bundled', 'untc-page', 'un-registration', 'unoda', 'att-secretariat'];
  const codes = ['no answer', 'host not found', 'connection refused', 'not secure', 'not found', 'archived record refused'];
  const sentences = sources.flatMap((source) =>
    codes.map((code) => reasonSentence(spanish, { code, data: { source, because: '' } })),
  );
  expect(sentences.filter((sentence) => /\b(a|de) el /.test(sentence))).toEqual([]);
  expect(sentences).toContain('No se pudo acceder al registro de tratados de las Naciones Unidas.');
});

it('a code that is not known, or that lacks its data, still gives a sentence', () => {
  expect(reasonSentence(t, { code: 'of tomorrow', data: {} })).toMatch(/^Unrecognised reason: of tomorrow\.$/);
  expect(reasonSentence(t, { code: 'toString', data: {} })).toMatch(/^Unrecognised reason: toString\.$/);
  for (const code of codesInScraper()) expect(reasonSentence(t, { code, data: {} })).toMatch(/[a-z]{3}/);
});

it.each(LOCALES)('what a record lacks is named in the language, save what is quoted from it: %s', (locale) => {
  const files = readdirSync('scraper', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const lacking = new Set(files.flatMap((file) => codesIn(`scraper/${file}`, /(?:missing: |stated\(comments, )'([^']+)'/g)));
  lacking.delete('Status of Participation');
  expect(lacking.size).toBeGreaterThan(4);
  const own = translatorFor(locale, armsTradeTreaty);
  for (const missing of lacking)
    for (const code of ['not a record', 'unreadable cell'])
      expect([missing, foreignWordsIn(locale, reasonSentence(own, { code, data: { missing } }))]).toEqual([missing, []]);
});

it('several problems are joined as the language joins sentences', () => {
  const problems = [1, 2].map((count) => ({ code: 'empty rows', data: { count } }));
  const joined = (locale: 'en' | 'zh') =>
    reasonSentence(translatorFor(locale, armsTradeTreaty), { code: 'problems', data: { problems } });
  expect(joined('en')).toMatch(/\. The/);
  expect(joined('zh')).toMatch(/。\S/);
});

/** Whether there is a message with this key, or with a variant of it. */
const hasMessage = (key: string): boolean =>
  Object.keys({ ...messages, ...operatorMessages }).some((known) => known === key || known.startsWith(`${key}.`));

const inKey = (code: string): string => code.toLowerCase().replaceAll(' ', '-');

const codesIn = (file: string, given: RegExp): string[] =>
  [...readFileSync(file, 'utf8').matchAll(given)].map((match) => match[1] ?? '');

it('every code that scraper/ gives has a message', () => {
  const codes = codesInScraper();
  expect(codes.length).toBeGreaterThan(40);
  expect(codes.filter((code) => !hasMessage(reasonKey(code)))).toEqual([]);
});

it('every refusal of a decision, every problem that keeps the program from running, and every error of a request has a message', () => {
  const refusals = codesIn('jobs/review/decide.ts', /new DecisionRefused\(\s*'([^']+)'/g);
  const problems = ['db/backup.ts', 'db/migrate.ts', ...readdirSync('db/embedded').map((file) => `db/embedded/${file}`)].flatMap(
    (file) => codesIn(file, /new (?:EmbeddedPostgres|Backup|Schema)Error\(\s*'([^']+)'/g),
  );
  const settings = codesIn('jobs/config.ts', /^ {4}'([a-z-]+)',$/gm).filter((code) => code !== 'one-of');
  const errors = codesIn('web/words/errors.ts', /readonly '([^']+)': /g);
  expect([refusals.length > 12, problems.length > 10, settings.length > 3, errors.length > 15]).toEqual([true, true, true, true]);
  expect(refusals.filter((code) => !hasMessage(`commands.refused.${inKey(code)}`))).toEqual([]);
  expect(problems.filter((code) => !hasMessage(`program.${code}`))).toEqual([]);
  expect(settings.filter((code) => !hasMessage(`program.setting.${code}`))).toEqual([]);
  expect(errors.filter((code) => !hasMessage(`errors.${inKey(code)}`))).toEqual([]);
});

/** The codes that stand in the source text: of refusals, of what is unavailable, of oddities and events. */
function codesInScraper(): string[] {
  const files = readdirSync('scraper', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const text = [...files.map((file) => `scraper/${file}`), 'treaty/reading.ts']
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const given =
    /(?:RecordRefused\(|SourceUnavailable\(|code: |problem\(|^ {2}\| |return (?=.*Reason|'(?:kind|withdrawal|two)))'([a-zA-Z ]+)'/gm;
  return [...new Set([...text.matchAll(given)].map((match) => match[1] ?? ''))];
}
