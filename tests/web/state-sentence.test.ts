import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import { standingOn } from '../../treaty/participation.ts';
import { STATEMENT_KINDS } from '../../treaty/reading.ts';
import { TREATY_ACTION_KINDS, type TreatyActionKind } from '../../treaty/treaty-action.ts';
import {
  actionName,
  contradictionSentence,
  instrumentName,
  statementKind,
  stateSentence,
} from '../../web/words/state-sentence.ts';
import { translatorFor } from '../../web/words/translator.ts';

const t = translatorFor('en', treaty);
const ENTRY = { thresholdReachedOn: parseCivilDate('2014-09-25'), entryIntoForceOn: parseCivilDate('2014-12-24') };

type Acts = readonly [TreatyActionKind, string, { ended: boolean }?][];

/** What is said on a day of a State with these actions. */
function saidOf(iso3: string, day: string, acts: Acts, entry: Parameters<typeof standingOn>[1] = ENTRY): string {
  const actions = acts.map(([kind, date, { ended } = { ended: false }]) => ({ kind, date: parseCivilDate(date), ended }));
  return stateSentence(t, standingOn(treaty.rule, entry, { iso3, actions }, parseCivilDate(day)));
}

test.each([
  ['2026-05-25', 'It becomes a State Party on 26 May 2026.'],
  ['2026-05-26', 'It has been a State Party since 26 May 2026.'],
])('Ecuador on %s: %s', (day, end) => {
  expect(saidOf('ECU', day, [['accession', '2026-02-25']])).toBe(
    `Ecuador deposited its instrument of accession on 25 February 2026. ${end}`,
  );
});

test('while no date of entry into force exists, none is named', () => {
  const none = { thresholdReachedOn: null, entryIntoForceOn: null };
  const acts: Acts = [
    ['signature', '2013-06-03'],
    ['ratification', '2013-07-02'],
  ];
  expect(saidOf('ISL', '2013-08-01', acts, none)).toBe(
    'Iceland signed the treaty on 3 June 2013 and deposited its instrument of ratification on 2 July 2013. It becomes a State Party when the treaty enters into force.',
  );
});

test('who signed and did not ratify is said to have signed; who did neither, neither', () => {
  expect(saidOf('BDI', '2026-01-01', [['signature', '2013-06-03']])).toBe(
    'Burundi signed the treaty on 3 June 2013 but has not ratified it.',
  );
  expect(saidOf('CUB', '2026-01-01', [])).toBe('Cuba has neither signed nor joined the treaty.');
});

test('a sentence begins with the article of the name', () => {
  expect(saidOf('PSE', '2026-01-01', [['accession', '2017-12-29']])).toMatch(/^The State of Palestine deposited/);
});

test('from the notice of withdrawal on a State is leaving, and then it has left', () => {
  const acts: Acts = [
    ['accession', '2020-01-01'],
    ['withdrawal', '2026-01-01'],
  ];
  expect(saidOf('CUB', '2026-01-02', acts)).toMatch(
    /It gave notice of withdrawal on 1 January 2026; the withdrawal takes effect on 1 April 2026\.$/,
  );
  expect(saidOf('CUB', '2026-04-01', acts)).toBe('Cuba withdrew from the treaty with effect from 1 April 2026.');
});

test('every kind of action, instrument and statement has its words', () => {
  const words = TREATY_ACTION_KINDS.flatMap((kind) => [actionName(t, kind), instrumentName(t, kind)]);
  expect(words).toHaveLength(new Set(words).size);
  expect(STATEMENT_KINDS.map((kind) => statementKind(t, kind))).toContain('Note of the depositary');
});

test('a contradiction with the treaty is worded with its day, its instrument and its article', () => {
  expect(
    contradictionSentence(t, {
      rule: 'ratification without signature',
      article: 'Art. 21(2)',
      kind: 'approval',
      date: parseCivilDate('2014-05-01'),
    }),
  ).toBe('An instrument of approval is dated 1 May 2014, but the State had not signed (Art. 21(2)).');
});
