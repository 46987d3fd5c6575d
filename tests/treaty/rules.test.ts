import fc from 'fast-check';
import { actionChanges } from '../../treaty/action-changes.ts';
import { armsTradeTreaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { nuclearWeaponsTreaty } from '../../treaty/catalogue/nuclear-weapons-treaty/nuclear-weapons-treaty.ts';
import { addDays, civilDateInNewYork, daysBetween, isCivilDate, parseCivilDate } from '../../treaty/civil-date.ts';
import { contradictionsIn } from '../../treaty/contradictions.ts';
import { stateEntryIntoForce, treatyEntryIntoForce } from '../../treaty/entry-into-force.ts';
import { type Participation, standingOn } from '../../treaty/participation.ts';
import { cumulativeSeries, treatyOnDate } from '../../treaty/progress.ts';
import { actionsOn, type TreatyAction, type TreatyActionKind } from '../../treaty/treaty-action.ts';
import { bundledParticipations } from '../support/bundled-participations.ts';
import { factsByDay } from '../support/facts-by-day.ts';

const day = parseCivilDate;
const act = (kind: TreatyActionKind, date: string, ended = false) => ({ kind, date: day(date), ended });
const IN_FORCE = day('2014-12-24');
/** The treaty as it stands since the threshold was reached. */
const ENTRY = { thresholdReachedOn: day('2014-09-25'), entryIntoForceOn: IN_FORCE };
const { rule } = armsTradeTreaty;

describe('civil dates', () => {
  it.each(['2014-02-30', '2014-9-25', '25-09-2014', '2013-02-29', '2014-13-01', ''])('%s is no day', (text) =>
    expect(isCivilDate(text)).toBe(false),
  );
  it('adds and counts days across months, years and leap days', () => {
    expect(addDays(day('2014-09-25'), 90)).toBe('2014-12-24');
    expect(addDays(day('2020-02-28'), 2)).toBe('2020-03-01');
    expect(daysBetween(day('2014-09-25'), day('2014-12-24'))).toBe(90);
  });
  it('a day is the day in New York, whatever the hour elsewhere', () => {
    expect(civilDateInNewYork(new Date('2014-09-25T03:59:00Z'))).toBe('2014-09-24');
    expect(civilDateInNewYork(new Date('2014-09-25T04:00:00Z'))).toBe('2014-09-25');
  });
});

describe('the counts on each known day', () => {
  it.each(factsByDay)('$date: $toward toward the fifty, $parties States Parties', async (fact) => {
    const { progress } = treatyOnDate(armsTradeTreaty, await bundledParticipations(), day(fact.date));
    expect(progress).toMatchObject({
      depositsTowardThreshold: fact.toward,
      remaining: Math.max(0, 50 - fact.toward),
      contractingStates: fact.contracting,
      statesParties: fact.parties,
      signatories: fact.signatories,
      thresholdReachedOn: fact.reached,
      entryIntoForceOn: fact.inForceOn,
      inForce: fact.inForceOn !== null && fact.date >= fact.inForceOn,
    });
  });

  it('signatories = signed, not ratified + contracting States − accessions, on any day', async () => {
    const participations = await bundledParticipations();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (days) => {
        const { progress, standings } = treatyOnDate(armsTradeTreaty, participations, addDays(day('2013-05-01'), days));
        const accessions = standings.filter(({ consent }) => consent?.kind === 'accession').length;
        expect(progress.signatories).toBe(progress.signedNotRatified + progress.contractingStates - accessions);
      }),
    );
  });

  it('the series ends with the counts of its day', async () => {
    const participations = await bundledParticipations();
    for (const { date } of factsByDay) {
      const last = cumulativeSeries(armsTradeTreaty, participations, day(date)).at(-1);
      const { progress } = treatyOnDate(armsTradeTreaty, participations, day(date));
      expect(last?.signatories ?? 0).toBe(progress.signatories);
      expect(last?.depositsTowardThreshold ?? 0).toBe(progress.depositsTowardThreshold);
    }
  });
});

describe('entry into force for a State (Art. 22)', () => {
  it.each([
    ['2014-09-25', '2014-12-24', 'with the treaty'],
    ['2014-12-18', '2014-12-24', 'with the treaty'],
    ['2014-12-24', '2014-12-24', 'not settled by the text'],
    ['2015-01-30', '2015-04-30', 'own deposit'],
    ['2015-03-19', '2015-06-17', 'own deposit'],
    ['2015-05-20', '2015-08-18', 'own deposit'],
    ['2016-11-07', '2017-02-05', 'own deposit'],
    ['2017-12-08', '2018-03-08', 'own deposit'],
    ['2017-12-29', '2018-03-29', 'own deposit'],
    ['2020-07-29', '2020-10-27', 'own deposit'],
    ['2022-12-02', '2023-03-02', 'own deposit'],
    ['2024-10-15', '2025-01-13', 'own deposit'],
    ['2026-02-25', '2026-05-26', 'own deposit'],
  ])('a deposit of %s is in force from %s', (deposited, inForce, basis) => {
    expect(stateEntryIntoForce(rule, ENTRY, day(deposited))).toMatchObject({ date: inForce, basis });
  });

  it('has no date while the threshold is not reached', () =>
    expect(stateEntryIntoForce(rule, { thresholdReachedOn: null, entryIntoForceOn: null }, day('2014-04-02'))).toBeNull());
});

it('where the text says "after the fiftieth deposit", a deposit between it and entry into force has its own day (TPNW Art. 15(2))', () => {
  const entry = { thresholdReachedOn: day('2020-10-24'), entryIntoForceOn: day('2021-01-22') };
  const inForce = (deposited: string) => stateEntryIntoForce(nuclearWeaponsTreaty.rule, entry, day(deposited));
  // Honduras, the fiftieth; Benin; Cambodia, on the day of entry into force.
  expect(inForce('2020-10-24')).toMatchObject({ date: '2021-01-22', basis: 'with the treaty' });
  expect(inForce('2020-12-11')).toMatchObject({ date: '2021-03-11', article: 'Art. 15(2)', basis: 'own deposit' });
  expect(inForce('2021-01-22')).toMatchObject({ date: '2021-04-22', basis: 'own deposit' });
});

describe('what counts toward the threshold', () => {
  const fifty = (kind: TreatyActionKind) => Array.from({ length: 50 }, () => ({ kind, date: day('2018-05-01') }));
  it('an accession does not count for the Arms Trade Treaty, and does for the nuclear weapons treaty', () => {
    expect(treatyEntryIntoForce(rule, fifty('accession'), day('2020-01-01')).thresholdReachedOn).toBeNull();
    expect(treatyEntryIntoForce(nuclearWeaponsTreaty.rule, fifty('accession'), day('2020-01-01'))).toEqual({
      thresholdReachedOn: '2018-05-01',
      entryIntoForceOn: '2018-07-30',
    });
  });
  it.each(['signature', 'provisional application', 'succession'] as const)('%s does not count', (kind) => {
    expect(treatyEntryIntoForce(rule, fifty(kind), day('2020-01-01')).thresholdReachedOn).toBeNull();
  });
});

describe('where a State stands', () => {
  const standing = (actions: TreatyAction[], asOf: string) =>
    standingOn(rule, ENTRY, { iso3: 'XXX', actions } satisfies Participation, day(asOf));
  it('provisional application makes no party (Art. 23)', () => {
    expect(standing([act('provisional application', '2013-08-12')], '2015-01-01').status).toBe('none');
  });
  it('consents on the day of deposit and is a party ninety days later', () => {
    const actions = [act('accession', '2026-02-25')];
    expect(standing(actions, '2026-02-24').status).toBe('none');
    expect(standing(actions, '2026-02-25').status).toBe('consented');
    expect(standing(actions, '2026-05-25').status).toBe('consented');
    expect(standing(actions, '2026-05-26').status).toBe('party');
  });
  it('stays a party until its withdrawal takes effect, and the past does not change (Art. 24)', () => {
    const actions = [act('ratification', '2014-04-02'), act('withdrawal', '2020-01-01')];
    expect(standing(actions, '2019-12-31').status).toBe('party');
    expect(standing(actions, '2020-03-30').status).toBe('party');
    expect(standing(actions, '2020-03-31')).toMatchObject({
      status: 'withdrawn',
      withdrawal: { notifiedOn: '2020-01-01', effectiveOn: '2020-03-31' },
    });
  });
  it('comes back by a new deposit after a withdrawal', () => {
    const actions = [act('ratification', '2014-04-02'), act('withdrawal', '2020-01-01'), act('accession', '2022-01-01')];
    expect(standing(actions, '2023-01-01')).toMatchObject({ status: 'party', consent: { kind: 'accession' } });
  });
  it('an act that was ended gives no standing', () =>
    expect(standing([act('ratification', '2014-04-02', true)], '2020-01-01').status).toBe('withdrawn'));
});

describe('contradictions with the text are reported (Art. 21)', () => {
  const rules = (...actions: TreatyAction[]) =>
    contradictionsIn(armsTradeTreaty, IN_FORCE, actions).map(({ rule: name }) => name);
  it('an accession before entry into force', () =>
    expect(rules(act('accession', '2014-12-23'))).toEqual(['accession before it opened']));
  it('an accession by a signatory', () =>
    expect(rules(act('signature', '2013-06-03'), act('accession', '2016-01-01'))).toEqual(['accession by a signatory']));
  it('a signature after entry into force', () =>
    expect(rules(act('signature', '2014-12-25'))).toEqual(['signature after it closed']));
  it('a ratification without a signature', () =>
    expect(rules(act('ratification', '2016-01-01'))).toEqual(['ratification without signature']));
  it('none in the built-in copy, today or as of any day on which something was known', async () => {
    const all = await bundledParticipations();
    expect(all.flatMap(({ actions }) => contradictionsIn(armsTradeTreaty, IN_FORCE, actions))).toEqual([]);
    for (const { date, inForceOn } of factsByDay) {
      const known = all.map(({ actions }) => actionsOn(actions, day(date)));
      expect(known.flatMap((actions) => contradictionsIn(armsTradeTreaty, inForceOn && day(inForceOn), actions))).toEqual([]);
    }
  });
  it('an act that the record showed as ended later stands until then', () => {
    const ended = { ...act('ratification', '2014-04-02', true), endedBy: day('2020-01-01') };
    const on = (date: string) =>
      contradictionsIn(armsTradeTreaty, IN_FORCE, actionsOn([act('signature', '2013-06-03'), ended], day(date)));
    expect(on('2019-12-31')).toEqual([]);
    expect(on('2020-01-01')).toEqual([
      { rule: 'ended without a notice', article: 'Art. 24(2)', kind: 'ratification', date: '2014-04-02' },
    ]);
  });
});

describe('what a later record says differently', () => {
  it.each([
    ['nothing', [act('signature', '2013-06-03')], [act('signature', '2013-06-03')], []],
    ['an act appeared', [], [act('signature', '2013-06-03')], [{ field: 'signature', before: null, after: '2013-06-03' }]],
    ['an act went', [act('signature', '2013-06-03')], [], [{ field: 'signature', before: '2013-06-03', after: null }]],
    [
      'a date was corrected: one change with both values',
      [act('ratification', '2013-10-21')],
      [act('ratification', '2013-10-22')],
      [{ field: 'ratification', kindBefore: null, before: '2013-10-21', after: '2013-10-22' }],
    ],
    [
      'a kind was corrected: one change',
      [act('ratification', '2019-05-09')],
      [act('acceptance', '2019-05-09')],
      [{ field: 'acceptance', kindBefore: 'ratification', before: '2019-05-09', after: '2019-05-09' }],
    ],
    [
      'an act stands in brackets now: one change',
      [act('ratification', '2014-04-02')],
      [act('ratification', '2014-04-02', true)],
      [{ field: 'ratification', ended: true }],
    ],
  ])('%s', (_what, before, after, changes) => {
    const compared = actionChanges(before, after);
    expect(compared).toHaveLength(changes.length);
    expect(compared).toMatchObject(changes);
  });
});
