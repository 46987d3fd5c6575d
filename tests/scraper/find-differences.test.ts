import type { CrossCheckRecord, CrossCheckState } from '../../scraper/cross-check.ts';
import { findDifferences } from '../../scraper/find-differences.ts';
import { armsTradeTreaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import type { Standing } from '../../treaty/participation.ts';
import { treatyOnDate } from '../../treaty/progress.ts';
import { bundledParticipations } from '../support/bundled-participations.ts';

let known: readonly Standing[];
beforeAll(async () => {
  known = treatyOnDate(armsTradeTreaty, await bundledParticipations(), parseCivilDate('2026-04-08')).standings;
});

const NOTHING = { signatories: null, parties: null, signedNotJoined: null, notJoined: null };

/** What a place would say that agrees with the depositary in everything, but for what is changed. */
const agreeing = (change: (state: CrossCheckState) => CrossCheckState | null = (state) => state): CrossCheckRecord => ({
  stated: NOTHING,
  states: known.flatMap(
    ({ iso3, signedOn, consent }) =>
      change({
        name: iso3,
        iso3,
        signedOn,
        consent: consent && { kind: consent.kind, depositedOn: consent.depositedOn },
        inForceOn: consent?.inForce?.date ?? null,
      }) ?? [],
  ),
  unclearStates: [],
  problems: [],
});
const only = (iso3: string, changed: Partial<CrossCheckState>) =>
  agreeing((state) => (state.iso3 === iso3 ? { ...state, ...changed } : state));
const consent = (kind: 'ratification' | 'accession' | null, date: string) => ({ kind, depositedOn: parseCivilDate(date) });

it('nothing differs where everything is the same, the days of effect of all 118 too', () => {
  expect(findDifferences(known, agreeing())).toEqual([]);
});

it('a deposit dated otherwise is shown with both days: Grenada at UNODA', () => {
  expect(findDifferences(known, only('GRD', { consent: consent('ratification', '2013-10-22') }))).toEqual([
    { iso3: 'GRD', field: 'deposit', depositary: '2013-10-21', other: '2013-10-22' },
  ]);
});

it('a day of effect that does not follow from the treaty is shown: Andorra in the Swiss list', () => {
  expect(findDifferences(known, only('AND', { inForceOn: parseCivilDate('2023-03-12') }))).toEqual([
    { iso3: 'AND', field: 'date of effect', depositary: '2023-03-02', other: '2023-03-12' },
  ]);
});

it.each([
  ['JPN', 'ratification', '2014-05-09', []],
  ['DNK', 'ratification', '2014-04-02', []],
  ['DNK', null, '2014-04-02', []],
  ['JPN', 'accession', '2014-05-09', [{ iso3: 'JPN', field: 'kind of consent', depositary: 'acceptance', other: 'accession' }]],
  [
    'KAZ',
    'ratification',
    '2017-12-08',
    [{ iso3: 'KAZ', field: 'kind of consent', depositary: 'accession', other: 'ratification' }],
  ],
] as const)(
  '%s listed with the kind %s: acceptance and approval may be called ratification, accession may not',
  (iso3, kind, date, expected) => {
    expect(findDifferences(known, only(iso3, { consent: consent(kind, date) }))).toEqual(expected);
  },
);

it('what only one side states is shown with nothing on the other', () => {
  const lagging = agreeing((state) => (state.iso3 === 'ECU' ? null : state));
  const differences = findDifferences(known, lagging);
  expect(differences).toContainEqual({ iso3: 'ECU', field: 'deposit', depositary: '2026-02-25', other: null });
  const ahead: CrossCheckState = {
    name: 'Tonga',
    iso3: 'TON',
    signedOn: null,
    consent: consent('accession', '2026-04-01'),
    inForceOn: null,
  };
  expect(findDifferences(known, { ...agreeing(), states: [...agreeing().states, ahead] })).toEqual([
    { iso3: 'TON', field: 'deposit', depositary: null, other: '2026-04-01' },
  ]);
});

it('what a place states of no State is not compared: a list without signatures, or without days of effect', () => {
  expect(
    findDifferences(
      known,
      agreeing((state) => ({ ...state, signedOn: null, inForceOn: null })),
    ),
  ).toEqual([]);
});

it('a State that is not clear there, or may stand there under an unknown name, is not said to be missing', () => {
  const without = agreeing((state) => (state.iso3 === 'ECU' ? null : state));
  expect(findDifferences(known, { ...without, unclearStates: ['ECU'] })).toEqual([]);
  const renamed = agreeing((state) => (state.iso3 === 'ECU' ? { ...state, name: 'Nowhere', iso3: null } : state));
  expect(findDifferences(known, renamed)).toEqual([]);
  const inPart = renamed.states.map((state) => (state.iso3 === 'JPN' ? { ...state, consent: null, inForceOn: null } : state));
  expect(findDifferences(known, { ...renamed, states: inPart })).toEqual([]);
});

it('totals are compared with those of the same meaning, and not joined, counted of another world, is not', () => {
  const stated = { signatories: 130, parties: 116, signedNotJoined: 26, notJoined: 53 };
  expect(findDifferences(known, { stated, states: [], unclearStates: [], problems: [] })).toEqual([
    { iso3: null, field: 'parties', depositary: 118, other: 116 },
    { iso3: null, field: 'signed, not ratified', depositary: 25, other: 26 },
  ]);
});
