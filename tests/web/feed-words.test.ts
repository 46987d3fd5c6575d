import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { figuresOn } from '../../treaty/change-figures.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import { TREATY_ACTION_KINDS, type TreatyActionKind } from '../../treaty/treaty-action.ts';
import { feedHeading, feedLines, feedTitle, type ToldChange } from '../../web/words/feeds.ts';
import { translatorFor } from '../../web/words/translator.ts';

const t = translatorFor('en', treaty);
const DAY = parseCivilDate('2018-01-10');

/** An act of Burundi, the only one of all States. */
function told(kind: TreatyActionKind, change: Partial<ToldChange> = {}): ToldChange {
  const act = { iso3: 'BDI', field: kind, kindBefore: null, before: null, after: DAY, ended: false, ...change };
  const figures = figuresOn(treaty, [{ iso3: 'BDI', actions: [{ kind, date: DAY, ended: false }] }], DAY)(act);
  return { ...act, figures, effect: null, ...change };
}

it.each<[TreatyActionKind, string]>([
  ['signature', 'Burundi signed the Arms Trade Treaty'],
  ['succession to signature', 'Burundi succeeded to the signature of the Arms Trade Treaty'],
  ['definitive signature', 'Burundi signed the Arms Trade Treaty definitively: first State to join'],
  ['ratification', 'Burundi ratified the Arms Trade Treaty: first State to join'],
  ['acceptance', 'Burundi accepted the Arms Trade Treaty: first State to join'],
  ['approval', 'Burundi approved the Arms Trade Treaty: first State to join'],
  ['accession', 'Burundi acceded to the Arms Trade Treaty: first State to join'],
  ['succession', 'Burundi succeeded to the Arms Trade Treaty: first State to join'],
  ['formal confirmation', 'Burundi formally confirmed the Arms Trade Treaty: first State to join'],
  ['other consent', 'Burundi consented to be bound by the Arms Trade Treaty: first State to join'],
  ['provisional application', 'Burundi declared provisional application of the Arms Trade Treaty'],
  ['withdrawal', 'Burundi gave notice of withdrawal from the Arms Trade Treaty'],
])('an act is named by its kind, and only a consent to be bound is a joining: %s', (kind, heading) => {
  expect(feedHeading(t, told(kind))).toBe(heading);
});

it('every kind of act has its heading', () => {
  expect(
    TREATY_ACTION_KINDS.map((kind) => feedHeading(t, told(kind))).filter((heading) => !heading.startsWith('Burundi ')),
  ).toEqual([]);
});

it('States of one day share their places, and one that comes back after leaving has none', () => {
  const figures = { asOf: parseCivilDate('2018-01-11'), joined: 9, signatories: 9, universe: 197, places: { first: 8, last: 9 } };
  expect(feedHeading(t, told('accession', { figures }))).toBe(
    'Burundi acceded to the Arms Trade Treaty: one of the 8th and 9th States to join',
  );
  expect(feedHeading(t, told('accession', { figures: { ...figures, places: { first: 46, last: 53 } } }))).toMatch(
    /: one of the 46th to 53rd States to join$/,
  );
  expect(feedHeading(t, told('accession', { figures: { ...figures, places: null } }))).toBe(
    'Burundi acceded to the Arms Trade Treaty',
  );
});

const before = parseCivilDate('2018-01-09');
const effect = { date: parseCivilDate('2018-06-01'), article: 'Art. 24(2)', notSettled: false };

it.each<[string, ToldChange]>([
  [
    'Correction: Burundi’s instrument of ratification is dated 10 January 2018, not 9 January 2018',
    told('ratification', { before }),
  ],
  ['Correction: Burundi’s signature is dated 10 January 2018, not 9 January 2018', told('signature', { before })],
  [
    'Correction: Burundi’s act of 10 January 2018 is listed as acceptance, formerly as ratification',
    told('acceptance', { before: DAY, kindBefore: 'ratification' }),
  ],
  [
    'Correction: Burundi’s act of 10 January 2018 is listed as acceptance, formerly as ratification of 9 January 2018',
    told('acceptance', { before, kindBefore: 'ratification' }),
  ],
  [
    'Correction: Burundi’s instrument of accession of 9 January 2018 is no longer in the record',
    told('accession', { before, after: null }),
  ],
  [
    'The depositary now shows Burundi’s instrument of ratification of 10 January 2018 as ended',
    told('ratification', { before: DAY, ended: true }),
  ],
  [
    'Correction: Burundi’s instrument of ratification of 10 January 2018 is no longer shown as ended',
    told('ratification', { before: DAY }),
  ],
  [
    'Correction: Burundi’s withdrawal, notified on 10 January 2018, takes effect on 1 June 2018',
    told('withdrawal', { before: DAY, effect }),
  ],
  [
    'Name change: the depositary now lists “Cape Verde” as “Cabo Verde”',
    { ...told('signature'), iso3: 'CPV', field: 'name', before: 'Cape Verde', after: 'Cabo Verde' },
  ],
])('%s', (heading, change) => {
  expect(feedHeading(t, change)).toBe(heading);
});

it('the lines have the dates, as far as the act has them', () => {
  const ofAct = (kind: TreatyActionKind, change: Partial<ToldChange> = {}) => feedLines(t, told(kind, change));
  expect(ofAct('ratification', { effect: { ...effect, article: 'Art. 22(2)' } })).toEqual([
    'Date of deposit: 10 January 2018',
    'Date of effect: 1 June 2018 (Art. 22(2))',
  ]);
  expect(ofAct('ratification')).toContain('Date of effect: when the treaty enters into force');
  expect(ofAct('signature')).toEqual(['Date of signature: 10 January 2018']);
  expect(ofAct('provisional application')).toEqual(['Date of declaration: 10 January 2018']);
  expect(ofAct('withdrawal', { effect })).toEqual([
    'Date of notice: 10 January 2018',
    'Date of effect: 1 June 2018 (Art. 24(2))',
  ]);
  // What is gone takes no effect.
  expect(ofAct('ratification', { before: DAY, after: null })).toEqual([]);
});

it('a feed is named for what it is about', () => {
  expect(feedTitle(t, {})).toBe('Arms Trade Treaty Tracker: all changes');
  expect(feedTitle(t, { state: 'NLD' })).toBe('Arms Trade Treaty Tracker: Netherlands (Kingdom of the)');
  expect(feedTitle(t, { group: 'caricom', status: 'signed', vote: 'yes', region: 'Americas', q: 'island' })).toBe(
    'Arms Trade Treaty Tracker: CARICOM · Americas · Signed, not ratified · Vote of 2 April 2013: in favour · “island”',
  );
});
