import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import type { ChangeFigures } from '../../treaty/change-figures.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import { type Change, changeAnnouncement } from '../../web/words/changes.ts';
import { translatorFor } from '../../web/words/translator.ts';

const t = translatorFor('en', treaty);
const announced = (change: Partial<Change>, figures: Partial<ChangeFigures> = {}): string =>
  changeAnnouncement(
    t,
    { iso3: 'COL', field: 'ratification', kindBefore: null, before: null, after: '2026-05-05', ended: false, ...change },
    { asOf: parseCivilDate('2026-05-06'), joined: 119, signatories: 131, universe: 197, places: null, ...figures },
  );

test('a State that joined is announced with its place among all and the new count', () => {
  expect(announced({}, { places: { first: 119, last: 119 } })).toBe(
    'Colombia deposited its instrument of ratification on 5 May 2026 and became the 119th State to join the Arms Trade Treaty. As of 6 May 2026, 119 of 197 States had joined.',
  );
});

test('several States of one day share their places: none of them is the fiftieth', () => {
  const eight = { asOf: parseCivilDate('2014-09-25'), places: { first: 46, last: 53 }, joined: 53 };
  expect(announced({ iso3: 'BHS', after: '2014-09-25' }, eight)).toBe(
    'The Bahamas deposited its instrument of ratification on 25 September 2014 and became one of the 46th to 53rd States to join the Arms Trade Treaty. As of 25 September 2014, 53 of 197 States had joined.',
  );
  expect(announced({ field: 'accession' }, { places: { first: 118, last: 119 } })).toContain(
    'deposited its instrument of accession on 5 May 2026 and became one of the 118th and 119th States to join',
  );
});

test.each([
  [
    { field: 'signature' },
    'Colombia signed the Arms Trade Treaty on 5 May 2026. As of 6 May 2026, 131 of 197 States had signed.',
  ],
  [
    { field: 'provisional application' },
    'Colombia declared on 5 May 2026 that it applies the Arms Trade Treaty provisionally. This does not make it a State Party.',
  ],
  [{ field: 'withdrawal' }, 'Colombia gave notice on 5 May 2026 of its withdrawal from the Arms Trade Treaty.'],
  [
    { before: '2026-05-04' },
    'Colombia: ratification date corrected from 4 May 2026 to 5 May 2026. As of 6 May 2026, 119 of 197 States had joined the Arms Trade Treaty.',
  ],
  [
    { before: '2026-05-05', after: null },
    'Colombia: ratification of 5 May 2026: no longer in the record. As of 6 May 2026, 119 of 197 States had joined the Arms Trade Treaty.',
  ],
  [
    { field: 'name', before: 'Turkey', after: 'Türkiye', iso3: 'TUR' },
    'Türkiye: now listed by the depositary as “Türkiye”, formerly “Turkey”. As of 6 May 2026, 119 of 197 States had joined the Arms Trade Treaty.',
  ],
  // A second instrument of a State does not make it join again.
  [{}, 'Colombia: ratification, 5 May 2026. As of 6 May 2026, 119 of 197 States had joined the Arms Trade Treaty.'],
] as [Partial<Change>, string][])('%j is announced as %j', (change, sentence) => expect(announced(change)).toBe(sentence));
