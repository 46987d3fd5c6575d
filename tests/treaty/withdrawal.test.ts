import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readUntcRecord } from '../../scraper/untc/read-record.ts';
import { armsTradeTreaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { addDays, parseCivilDate } from '../../treaty/civil-date.ts';
import { contradictionsIn } from '../../treaty/contradictions.ts';
import { dateAfter } from '../../treaty/delay.ts';
import { type Participation, standingOn } from '../../treaty/participation.ts';
import { treatyOnDate } from '../../treaty/progress.ts';
import { eventDays } from '../../treaty/replay.ts';
import type { TreatyAction, TreatyActionKind } from '../../treaty/treaty-action.ts';
import { antiPersonnelMinesConvention } from '../support/anti-personnel-mines-convention.ts';
import { bundledParticipations } from '../support/bundled-participations.ts';

const day = parseCivilDate;
const act = (kind: TreatyActionKind, date: string, more: Partial<TreatyAction> = {}): TreatyAction => ({
  kind,
  date: day(date),
  ended: false,
  ...more,
});
const ENTRY = { thresholdReachedOn: day('2014-09-25'), entryIntoForceOn: day('2014-12-24') };
const standing = (actions: TreatyAction[], asOf: string) =>
  standingOn(armsTradeTreaty.rule, ENTRY, { iso3: 'XXX', actions }, day(asOf));

describe('how long after an act it takes effect', () => {
  it.each([
    ['2014-09-25', { days: 90 }, '2014-12-24'],
    ['2024-08-31', { months: 6 }, '2025-02-28'],
    ['2023-08-31', { months: 6 }, '2024-02-29'],
    ['2025-06-27', { months: 6 }, '2025-12-27'],
    ['1998-09-16', { firstOfMonth: 6 }, '1999-03-01'],
    ['2016-12-31', { firstOfMonth: 6 }, '2017-06-01'],
    ['2017-09-20', { months: 12 }, '2018-09-20'],
  ] as const)('%s and %j is %s', (date, delay, effect) => expect(dateAfter(day(date), delay)).toBe(effect));
});

describe('withdrawal, from notice to effect (Art. 24)', () => {
  const left = [act('signature', '2013-06-03'), act('ratification', '2014-04-02'), act('withdrawal', '2027-01-01')];

  it('on the day of the notice and until its effect the State is a party, and known to be leaving', () => {
    expect(standing(left, '2026-12-31')).toMatchObject({ status: 'party', withdrawal: null });
    expect(standing(left, '2027-01-01')).toMatchObject({
      status: 'party',
      withdrawal: { notifiedOn: '2027-01-01', effectiveOn: '2027-04-01' },
    });
    expect(standing(left, '2027-03-31').status).toBe('party');
    expect(standing(left, '2027-04-01')).toMatchObject({ status: 'withdrawn', consent: { depositedOn: '2014-04-02' } });
  });

  it('a notice may name a later day, and never a sooner one', () => {
    const naming = (effectiveOn: string) => [left[1], act('withdrawal', '2027-01-01', { effectiveOn: day(effectiveOn) })].flat();
    const on = (effectiveOn: string, asOf: string) =>
      standing(
        naming(effectiveOn).filter((action): action is TreatyAction => action !== undefined),
        asOf,
      ).status;
    expect(on('2028-01-01', '2027-12-31')).toBe('party');
    expect(on('2028-01-01', '2028-01-01')).toBe('withdrawn');
    expect(on('2027-01-02', '2027-03-31')).toBe('party');
  });

  it('an instrument in brackets ended with the notice, where one is known, whatever the day on which it was noticed', () => {
    const bracketed = [act('ratification', '2014-04-02', { ended: true, endedBy: day('2027-06-01') })];
    expect(standing([...bracketed, act('withdrawal', '2027-01-01')], '2027-03-31').status).toBe('party');
    expect(standing([...bracketed, act('withdrawal', '2027-01-01')], '2027-04-01').status).toBe('withdrawn');
  });

  it('without a notice it stood until the day by which the record showed it as ended', () => {
    const bracketed = [act('ratification', '2014-04-02', { ended: true, endedBy: day('2027-06-01') })];
    expect(standing(bracketed, '2027-05-31')).toMatchObject({ status: 'party', withdrawal: null });
    expect(standing(bracketed, '2027-06-01')).toMatchObject({
      status: 'withdrawn',
      withdrawal: { notifiedOn: null, effectiveOn: '2027-06-01' },
    });
  });

  it('a notice that was taken back has no effect', () => {
    const takenBack = [act('ratification', '2014-04-02'), act('withdrawal', '2027-01-01', { ended: true })];
    expect(standing(takenBack, '2028-01-01')).toMatchObject({ status: 'party', withdrawal: null });
  });

  it('a State comes back by a new instrument, and is a party no sooner than that binds it', () => {
    const back = [...left, act('accession', '2028-01-01')];
    expect(standing(back, '2027-12-31').status).toBe('withdrawn');
    expect(standing(back, '2028-01-01')).toMatchObject({ status: 'consented', consent: { kind: 'accession' }, withdrawal: null });
    expect(standing(back, '2028-03-31').status).toBe('party');
  });

  it('whoever leaves, on whatever day: no earlier figure changes, and the deposits toward the fifty stay', async () => {
    const participations = await bundledParticipations();
    const joined = participations.filter(({ actions }) => actions.some(({ kind }) => kind === 'ratification'));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: joined.length - 1 }),
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 1, max: 3000 }),
        (index, noticeAfter, before) => {
          const notice = addDays(day('2018-08-20'), noticeAfter);
          const leaver = joined[index]?.iso3;
          const changed: Participation[] = participations.map((state) =>
            state.iso3 === leaver ? { ...state, actions: [...state.actions, { ...act('withdrawal', notice) }] } : state,
          );
          const earlier = addDays(notice, 89 - before);
          expect(treatyOnDate(armsTradeTreaty, changed, earlier).progress).toEqual(
            treatyOnDate(armsTradeTreaty, participations, earlier).progress,
          );
          const later = treatyOnDate(armsTradeTreaty, changed, addDays(notice, 90)).progress;
          const unchanged = treatyOnDate(armsTradeTreaty, participations, addDays(notice, 90)).progress;
          expect(later.depositsTowardThreshold).toBe(unchanged.depositsTowardThreshold);
          expect(later.entryIntoForceOn).toBe('2014-12-24');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('notice and effect are days of the replay', () => {
    const days = eventDays(armsTradeTreaty, [{ iso3: 'XXX', actions: left }], day('2028-01-01'));
    expect(days).toEqual(expect.arrayContaining(['2027-01-01', '2027-04-01']));
  });

  it('what the text does not provide for is reported: an end without a notice, a notice without an instrument', () => {
    const rules = (...actions: TreatyAction[]) =>
      contradictionsIn(armsTradeTreaty, ENTRY.entryIntoForceOn, actions).map(({ rule }) => rule);
    const signed = act('signature', '2013-06-03');
    expect(rules(signed, act('ratification', '2014-04-02', { ended: true }))).toEqual(['ended without a notice']);
    expect(rules(signed, act('withdrawal', '2020-01-01'))).toEqual(['withdrawal without consent']);
    expect(rules(...left)).toEqual([]);
  });
});

const CAPTURED = '../shared/data/untc/XXVI-5.en.xml';
const captured = existsSync(CAPTURED);
// The captured record is not part of the project; where it lies beside it, a treaty with successions is counted from it.
(captured ? describe : describe.skip)(
  `the Anti-Personnel Mine Ban Convention by its captured record${captured ? '' : ' (skipped: none beside this checkout)'}`,
  () => {
    const participations = (): Participation[] =>
      readUntcRecord(readFileSync(CAPTURED)).participants.map(({ name, iso3, actions }) => ({ iso3: iso3 ?? name, actions }));
    const on = (asOf: string, all = participations()) => treatyOnDate(antiPersonnelMinesConvention, all, day(asOf));

    it('entered into force on 1 March 1999, by the fortieth instrument of 16 September 1998 (Art. 17)', () => {
      expect(on('1998-09-15').progress).toMatchObject({ thresholdReachedOn: null, entryIntoForceOn: null });
      expect(on('1998-09-16').progress).toMatchObject({ thresholdReachedOn: '1998-09-16', entryIntoForceOn: '1999-03-01' });
    });

    it('counts what the record states of itself, a succession being consent without a signature', () => {
      const { progress, standings } = on('2018-01-15');
      expect(progress).toMatchObject({ signatories: 133, contractingStates: 164 });
      const successions = standings.filter(({ consent }) => consent?.kind === 'succession');
      expect(successions.map(({ iso3 }) => iso3).sort()).toEqual(['MNE', 'SSD']);
      const accessions = standings.filter(({ consent }) => consent?.kind === 'accession').length;
      expect(progress.signatories).toBe(
        progress.signedNotRatified + progress.contractingStates - accessions - successions.length,
      );
    });

    it('a withdrawal takes effect six months after its notice (Art. 20(3)), and the State can come back by accession', () => {
      const with_ = (...more: TreatyAction[]) =>
        participations().map((state) => (state.iso3 === 'EST' ? { ...state, actions: [...state.actions, ...more] } : state));
      const notice = act('withdrawal', '2025-06-27');
      const statusOf = (asOf: string, all: Participation[]) => on(asOf, all).standings.find(({ iso3 }) => iso3 === 'EST')?.status;
      expect(statusOf('2025-12-26', with_(notice))).toBe('party');
      expect(statusOf('2025-12-27', with_(notice))).toBe('withdrawn');
      expect(on('2025-12-27', with_(notice)).progress.contractingStates).toBe(163);
      expect(statusOf('2028-01-01', with_(notice, act('accession', '2027-02-10')))).toBe('party');
    });
  },
);
