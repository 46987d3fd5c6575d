import { selectChanges } from '../../../db/changes.ts';
import { selectRuns } from '../../../db/runs.ts';
import { DecisionRefused, type DecisionRequest, decide as recordDecision, revoke } from '../../../jobs/review/decide.ts';
import { selectReview } from '../../../jobs/review/review.ts';
import { rereadRecords } from '../../../jobs/scrape/reread.ts';
import { armsTradeTreaty as treaty } from '../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { parseCivilDate } from '../../../treaty/civil-date.ts';
import { treatyOnDate } from '../../../treaty/progress.ts';
import { recordedFacts, rowsSetAside } from '../../support/recorded-facts.ts';
import { READ_ON, scrapeRows } from '../../support/scrape-rows.ts';
import { testDatabase } from '../../support/test-database.ts';
import { SOME_ROWS } from '../../support/untc-record.ts';

const database = testDatabase();
beforeEach(async () => {
  await database.pool.query('truncate scrape_runs, raw_records, decisions restart identity cascade');
});

const scrape = (rows: string[][]) => scrapeRows(database.pool, rows);
const review = () => selectReview(database.pool, treaty);
const decide = (settling: DecisionRequest, reason = 'The note verbale C.N.7.2018.') =>
  recordDecision(database.pool, treaty, settling, reason, READ_ON);
const undo = (id: number) => revoke(database.pool, treaty, id, 'It was a mistake.');
const reread = () => rereadRecords(database.pool, treaty, { apply: true, acceptRefusals: false });
const actsOf = async (iso3: string): Promise<string[]> => {
  const facts = await recordedFacts(database.pool);
  return (facts.find((state) => state.iso3 === iso3)?.actions ?? []).map(({ kind, date }) => `${kind} ${date}`);
};
const progressOn = async (day: string) => treatyOnDate(treaty, await recordedFacts(database.pool), parseCivilDate(day)).progress;

const NORTHERN_WAY = ['The Northern Way', '3 Jun 2013', '12 Feb 2014 n', '12 Feb 2014'];
const WITHOUT_NORWAY = SOME_ROWS.filter(([name]) => name !== 'Norway');

describe('a held row', () => {
  it('is named by an alias: the next run records it, and as news; taken back, it is held again and its facts are as before', async () => {
    await scrape(SOME_ROWS);
    await scrape([...SOME_ROWS, ['Northern Rhodesia', '25 Sep 2013', '', '']]);
    expect(await actsOf('ZMB')).toEqual([]);
    const [held] = (await review()).setAside;
    const decision = await decide({ what: 'alias', row: { rowId: held?.id ?? 0 }, iso3: 'zmb' });
    expect(await scrape([...SOME_ROWS, ['Northern Rhodesia', '25 Sep 2013', '', '']])).toMatchObject({ heldRows: 0, changes: 1 });
    expect(await actsOf('ZMB')).toEqual(['signature 2013-09-25']);
    const { changes } = await selectChanges(database.pool, { treaty: treaty.number, limit: 1 });
    expect(changes).toMatchObject([{ iso3: 'ZMB', backfill: false }]);

    expect(await undo(decision.id)).toMatchObject({
      ended: 'recorded',
      differences: [{ iso3: 'ZMB', before: '2013-09-25', after: null }],
    });
    expect(await actsOf('ZMB')).toEqual([]);
    expect(await rowsSetAside(database.pool)).toMatchObject([{ name: 'Northern Rhodesia' }]);
    expect((await review()).decisions).toMatchObject([{ kind: 'alias', revokedReason: 'It was a mistake.' }]);
  });

  it('is rejected: it is held no more and never counted, until it says something else', async () => {
    const union = ['European Union', '3 Jun 2013', '', ''];
    await scrape([...SOME_ROWS, union]);
    const [held] = (await review()).setAside;
    await decide({ what: 'reject row', rowId: held?.id ?? 0 });
    expect(await scrape([...SOME_ROWS, union])).toMatchObject({ heldRows: 0 });
    expect((await review()).setAside).toEqual([]);
    expect(await progressOn('2018-01-15')).toMatchObject({ signatories: 5 });
    expect(await scrape([...SOME_ROWS, ['European Union', '3 Jun 2013', '', '1 Dec 2017']])).toMatchObject({ heldRows: 1 });
  });

  it('is settled once: not named and rejected, nor named twice, nor as a State that the record lists already', async () => {
    await scrape([...SOME_ROWS, NORTHERN_WAY]);
    const row = { rowId: (await review()).setAside[0]?.id ?? 0 };
    await expect(decide({ what: 'alias', row, iso3: 'JPN' })).rejects.toThrow('State already listed');
    // A row without a date would clash all the same.
    await scrape([...SOME_ROWS, NORTHERN_WAY, ['Zambia', '', '', '']]);
    await expect(decide({ what: 'alias', row, iso3: 'ZMB' })).rejects.toThrow('State already listed');
    await scrape([...SOME_ROWS, NORTHERN_WAY]);
    const decision = await decide({ what: 'alias', row, iso3: 'ZMB' });
    await expect(decide({ what: 'alias', row, iso3: 'TCD' })).rejects.toEqual(
      expect.objectContaining({ data: { decision: decision.id } }),
    );
    await expect(decide({ what: 'reject row', ...row })).rejects.toEqual(
      expect.objectContaining({ data: { decision: decision.id } }),
    );
  });

  it('of a State, whose kind of act is not stated, can be rejected and not renamed: its facts stay as they are', async () => {
    await scrape(SOME_ROWS);
    const rows = SOME_ROWS.map((cells) => (cells[0] === 'Albania' ? ['Albania', '3 Jun 2013', '19 Mar 2014', ''] : cells));
    const result = await scrape(rows);
    expect(result).toMatchObject({ heldRows: 1 });
    const row = { rowId: (await review()).setAside[0]?.id ?? 0 };
    await expect(decide({ what: 'alias', row, iso3: 'ZMB' })).rejects.toThrow('row of a known State');
    await decide({ what: 'reject row', ...row });
    expect(await scrape(rows)).toMatchObject({ heldRows: 0, changes: 0 });
    expect(await actsOf('ALB')).toEqual(['signature 2013-06-03', 'ratification 2014-03-19']);
  });

  it('a decision that no run has met yet is left to the next run, whose changes are news; rereading does not take them', async () => {
    await scrape([...SOME_ROWS, ['Northern Rhodesia', '25 Sep 2013', '', '']]);
    await decide({ what: 'alias', row: { rowId: (await review()).setAside[0]?.id ?? 0 }, iso3: 'ZMB' });
    expect(await reread()).toMatchObject({ ended: 'nothing differs' });
    await scrape([...SOME_ROWS, ['Northern Rhodesia', '25 Sep 2013', '', '']]);
    const { changes } = await selectChanges(database.pool, { treaty: treaty.number, limit: 1 });
    expect(changes).toMatchObject([{ iso3: 'ZMB', backfill: false }]);
  });

  it('that is not there cannot be settled, nor can a State that nobody knows', async () => {
    await scrape([...SOME_ROWS, NORTHERN_WAY]);
    const [held] = (await review()).setAside;
    await expect(decide({ what: 'alias', row: { rowId: 99 }, iso3: 'ZMB' })).rejects.toThrow(DecisionRefused);
    await expect(decide({ what: 'alias', row: { rowId: held?.id ?? 0 }, iso3: 'XXX' })).rejects.toThrow(DecisionRefused);
    expect((await review()).decisions).toEqual([]);
  });
});

describe('a refused record', () => {
  it('without a State waits once however often it came; confirmed, the next run records it; taken back, the State is there again', async () => {
    await scrape(SOME_ROWS);
    const before = await progressOn('2018-01-15');
    for (let time = 0; time < 3; time++) expect(await scrape(WITHOUT_NORWAY)).toMatchObject({ outcome: 'refused' });
    const { refusedRuns } = await review();
    expect(refusedRuns).toMatchObject([{ id: 4, reason: { code: 'participant vanished', data: { states: ['NOR'] } } }]);
    const decision = await decide({ what: 'confirm', runId: 4 }, 'The depositary says that the row was an error.');
    expect(decision.subject).toEqual({ runId: 4, states: [{ iso3: 'NOR', says: null }] });
    expect(await scrape(WITHOUT_NORWAY)).toMatchObject({ outcome: 'changed', changes: 3 });
    expect(await actsOf('NOR')).toEqual([]);
    expect((await review()).refusedRuns).toEqual([]);

    expect(await undo(decision.id)).toMatchObject({ ended: 'recorded' });
    const { runs } = await selectRuns(database.pool, { treaty: treaty.number, limit: 1 });
    expect(runs).toMatchObject([{ reread: true, reason: { code: 'reread' } }]);
    expect(await progressOn('2018-01-15')).toEqual(before);
    // What was taken back is no difference for whoever reads the records again later.
    expect(await reread()).toMatchObject({ ended: 'nothing differs', turned: [] });
    expect(await scrape(WITHOUT_NORWAY)).toMatchObject({ outcome: 'refused' });
  });

  it('a confirmation that the next record has no need of holds no longer either', async () => {
    await scrape(SOME_ROWS);
    const refused = await scrape(WITHOUT_NORWAY);
    await decide({ what: 'confirm', runId: refused.runId });
    await scrape(SOME_ROWS);
    expect(await scrape(WITHOUT_NORWAY)).toMatchObject({ outcome: 'refused' });
    await expect(decide({ what: 'confirm', runId: refused.runId })).rejects.toThrow('no such refused run');
  });

  it('with a name that nothing knows beside a State that is gone: the name can be settled before the record is believed', async () => {
    await scrape(SOME_ROWS);
    const rows = WITHOUT_NORWAY.map((cells) => (cells[0] === 'Japan' ? ['Land of the Rising Sun', ...cells.slice(1)] : cells));
    const refused = await scrape(rows);
    expect((await review()).refusedRuns).toMatchObject([{ unknownNames: ['Land of the Rising Sun'] }]);
    await decide({ what: 'alias', row: { name: 'land of the rising sun' }, iso3: 'JPN' });
    const decision = await decide({ what: 'confirm', runId: refused.runId });
    expect(decision.subject).toMatchObject({ states: [{ iso3: 'NOR' }] });
    expect(await scrape(rows)).toMatchObject({ outcome: 'changed', heldRows: 0 });
    expect(await actsOf('JPN')).toEqual(['signature 2013-06-03', 'acceptance 2014-05-09']);
    expect(await actsOf('NOR')).toEqual([]);
  });

  it('a confirmation is used up: when the State comes back and vanishes another time, that is another matter', async () => {
    await scrape(SOME_ROWS);
    const refused = await scrape(WITHOUT_NORWAY);
    await decide({ what: 'confirm', runId: refused.runId });
    await scrape(WITHOUT_NORWAY);
    await scrape(SOME_ROWS);
    expect(await scrape(WITHOUT_NORWAY)).toMatchObject({ outcome: 'refused' });
  });

  it('with more corrections than one record ever brings is confirmed with all of them', async () => {
    const many = ['Albania', 'Angola', 'Benin', 'Chad', 'Japan', 'Norway'];
    const rows = (day: string) => many.map((name) => [name, `${day} Jun 2013`, '', '']);
    await scrape(rows('3'));
    const refused = await scrape(rows('4'));
    expect(refused).toMatchObject({ outcome: 'refused', reason: { code: 'mass change' } });
    await decide({ what: 'confirm', runId: refused.runId });
    expect(await scrape(rows('4'))).toMatchObject({ outcome: 'changed', changes: 6 });
  });

  it('that nobody can believe cannot be confirmed, and can be rejected', async () => {
    await scrape(SOME_ROWS);
    const refused = await scrape([...SOME_ROWS, ['Zambia', '2 Jun 2013', '', '']]);
    await expect(decide({ what: 'confirm', runId: refused.runId })).rejects.toThrow('cannot be confirmed');
    await decide({ what: 'reject run', runId: refused.runId });
    expect((await review()).refusedRuns).toEqual([]);
    expect(await scrape([...SOME_ROWS, ['Zambia', '2 Jun 2013', '', '']])).toMatchObject({ outcome: 'refused' });
    expect((await review()).refusedRuns).toEqual([]);
  });
});

describe('a withdrawal', () => {
  const notice = { what: 'withdrawal', iso3: 'NOR', notifiedOn: parseCivilDate('2017-06-01'), effectiveOn: null } as const;

  it('whose State is gone from the table is entered with its notice: the State was a party until its effect, and its deposit stays', async () => {
    await scrape(SOME_ROWS);
    await scrape(WITHOUT_NORWAY);
    const decision = await decide(notice);
    expect(await scrape(WITHOUT_NORWAY)).toMatchObject({ outcome: 'changed', changes: 1 });
    expect(await scrape(WITHOUT_NORWAY)).toMatchObject({ outcome: 'unchanged' });
    const before = await progressOn('2017-08-29');
    const after = await progressOn('2017-08-30');
    expect(after).toEqual({
      ...before,
      asOf: '2017-08-30',
      contractingStates: before.contractingStates - 1,
      withdrawn: 1,
      statesParties: before.statesParties - (before.inForce ? 1 : 0),
    });
    expect(await actsOf('NOR')).toContain('ratification 2014-02-12');

    await expect(decide(notice)).rejects.toEqual(expect.objectContaining({ data: { decision: decision.id } }));

    await undo(decision.id);
    expect(await actsOf('NOR')).toEqual([
      'signature 2013-06-03',
      'provisional application 2014-02-12',
      'ratification 2014-02-12',
    ]);
  });

  it('that the table shows by brackets only is dated by the day on which that was seen, and waits for its notice', async () => {
    await scrape(SOME_ROWS);
    const rows = SOME_ROWS.map((row) =>
      row[0] === 'Norway' ? ['Norway', '3 Jun 2013', '[12 Feb 2014 n]', '[12 Feb 2014]'] : row,
    );
    expect(await scrape(rows)).toMatchObject({ outcome: 'changed', changes: 2 });
    const joined = async (day: string) => (await progressOn(day)).contractingStates;
    expect(await joined('2018-01-14')).toBe(5);
    expect(await joined('2018-01-15')).toBe(4);
    expect((await review()).endedWithoutNotice.map(({ iso3 }) => iso3)).toEqual(['NOR']);

    await decide(notice);
    await scrape(rows);
    expect(await joined('2017-08-29')).toBe(5);
    expect(await joined('2017-08-30')).toBe(4);
    expect((await review()).endedWithoutNotice).toEqual([]);
  });

  it.each([
    ['of a State that had not joined', { ...notice, iso3: 'AGO' }],
    ['dated before the deposit', { ...notice, notifiedOn: parseCivilDate('2014-01-01') }],
    ['in the future', { ...notice, notifiedOn: parseCivilDate('2018-01-16') }],
    ['with an effect sooner than the treaty has it', { ...notice, effectiveOn: parseCivilDate('2017-08-29') }],
  ])('%s is no withdrawal', async (_what, wrong) => {
    await scrape(SOME_ROWS);
    await expect(decide(wrong)).rejects.toThrow(DecisionRefused);
  });
});
