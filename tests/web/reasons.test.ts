import { readdirSync, readFileSync } from 'node:fs';
import { decisionRefusal } from '../../web/words/command-words.ts';
import { problemSentence } from '../../web/words/program-words.ts';
import { reasonSentence } from '../../web/words/reasons.ts';

it.each([
  [
    'totals differ',
    { total: 'parties', stated: 95, listed: 94 },
    "The depositary's record states 95 parties, but its table lists 94.",
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
  ['timeout', { source: 'unoda', seconds: 30 }, 'The UNODA treaty database did not answer in full within 30 seconds.'],
  [
    'no answer',
    { source: 'untc', cause: 'ECONNREFUSED' },
    'The depositary’s record (UN Treaty Collection) could not be reached (ECONNREFUSED).',
  ],
  ['error status', { source: 'untc-page', status: 503 }, 'The depositary’s status page answered with the error status 503.'],
  [
    'asked to wait',
    { source: 'unoda', retryAfterUntil: '2026-11-24T14:05:00Z' },
    'The UNODA treaty database has asked for no further requests until 24 November 2026, 14:05 UTC.',
  ],
  ['participant vanished', { states: ['NOR'] }, 'The record no longer lists Norway, although an earlier record did.'],
  [
    'wrong treaty',
    { number: 'XXVI-9', title: 'A', expected: { number: 'XXVI-8', title: 'Arms Trade Treaty' } },
    'The record is that of "A" (XXVI-9), not of the Arms Trade Treaty (XXVI-8).',
  ],
  [
    'date out of range',
    { name: 'Norway', date: '2013-01-01', today: '2026-01-01', openedOn: '2013-06-03' },
    'The record dates an action of Norway on 1 January 2013, before the treaty was opened for signature on 3 June 2013.',
  ],
  [
    'retrying',
    { because: { code: 'error status', data: { source: 'unoda', status: 502 } }, seconds: 1 },
    'The UNODA treaty database answered with the error status 502. Trying again in 1 second.',
  ],
  ['empty rows', { count: 1 }, 'The participants table has 1 empty row.'],
  ['earlier', { text: 'The record was empty.' }, 'The record was empty.'],
])('%s: %j', (code, data, sentence) => expect(reasonSentence({ code, data })).toBe(sentence));

it('a code that is not known, or that lacks its data, still gives a sentence', () => {
  expect(reasonSentence({ code: 'of tomorrow', data: {} })).toMatch(/^Unknown reason \(of tomorrow\)\.$/);
  expect(reasonSentence({ code: 'toString', data: {} })).toMatch(/^Unknown reason \(toString\)\.$/);
  for (const code of codesInScraper()) expect(reasonSentence({ code, data: {} })).toMatch(/[a-z]{3}/);
});

it('every code that scraper/ gives has a sentence of its own', () => {
  const codes = codesInScraper();
  expect(codes.length).toBeGreaterThan(40);
  expect(codes.filter((code) => reasonSentence({ code, data: {} }).startsWith('Unknown reason'))).toEqual([]);
});

it('every refusal of a decision, and every problem that keeps the program from running, has a sentence of its own', () => {
  const codesIn = (file: string, thrown: string): string[] =>
    [...readFileSync(file, 'utf8').matchAll(new RegExp(`new ${thrown}\\(\\s*'([^']+)'`, 'g'))].map((match) => match[1] ?? '');
  const refusals = codesIn('jobs/review/decide.ts', 'DecisionRefused');
  const problems = readdirSync('db/embedded').flatMap((file) => codesIn(`db/embedded/${file}`, 'EmbeddedPostgresError'));
  expect([refusals.length > 12, problems.length > 4]).toEqual([true, true]);
  const data = { because: { code: 'mass change', data: {} } };
  expect(refusals.filter((code) => decisionRefusal({ code, data }).startsWith('The decision cannot be recorded'))).toEqual([]);
  expect(problems.filter((code) => problemSentence({ code, data }).startsWith('The program cannot run'))).toEqual([]);
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
