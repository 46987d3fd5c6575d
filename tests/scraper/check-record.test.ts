import { type CheckContext, checkRecord, type KnownState, type StatedAction } from '../../scraper/check-record.ts';
import { RecordRefused } from '../../scraper/errors.ts';
import { actsKey, NOTHING_SETTLED, nameKey, rowKey, type Settled } from '../../scraper/settled.ts';
import { armsTradeTreaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import type { Participant, Reading } from '../../treaty/reading.ts';
import type { TreatyActionKind } from '../../treaty/treaty-action.ts';

const participant = (
  name: string,
  iso3: string | null,
  date = '2013-06-03',
  kind: TreatyActionKind | null = 'signature',
): Participant => ({
  name,
  iso3,
  footnotes: [],
  actions: [{ kind, date: parseCivilDate(date), ended: false }],
});

const recordOf = (participants: Participant[], changed: Partial<Reading> = {}): Reading => ({
  view: 'record',
  tells: { names: true, statements: [] },
  number: 'XXVI-8',
  title: 'Arms Trade Treaty',
  stated: { signatories: null, parties: null },
  statusAsAt: null,
  participants,
  statements: [],
  problems: [],
  ...changed,
});

const context = (known: KnownState[] = [], settled: Partial<Settled> = {}): CheckContext => ({
  treaty: armsTradeTreaty,
  today: parseCivilDate('2018-01-15'),
  known,
  settled: { ...NOTHING_SETTLED, ...settled },
});

const refusalOf = (record: Reading, known: KnownState[] = [], settled: Partial<Settled> = {}): string => {
  try {
    checkRecord(record, context(known, settled));
  } catch (error) {
    if (error instanceof RecordRefused) return error.code;
    throw error;
  }
  return 'accepted';
};

const stated = (kind: TreatyActionKind, date: string) => ({
  kind,
  date: parseCivilDate(date),
  ended: false,
  evidence: null,
});
const knownState = (name: string, iso3: string, ...actions: KnownState['actions']): KnownState => ({
  iso3,
  name,
  actions: actions.length > 0 ? actions : [stated('signature', '2013-06-03')],
});
const NORWAY = knownState('Norway', 'NOR');
const CABO_VERDE = knownState('Cabo Verde', 'CPV');

describe('a record is refused as a whole', () => {
  it.each([
    ['another number', { number: 'XXVI-9' }],
    ['another title', { title: 'Treaty on the Prohibition of Nuclear Weapons' }],
  ])('when it is that of another treaty: %s', (_what, changed) => {
    expect(refusalOf(recordOf([participant('Norway', 'NOR')], changed))).toBe('wrong treaty');
  });

  it.each([
    ['2018-01-16', 'date out of range'],
    ['2018-01-15', 'accepted'],
    ['2013-06-03', 'accepted'],
    ['2013-06-02', 'date out of range'],
  ])('when an act is dated in the future or before the treaty was opened: %s gives %s', (date, expected) => {
    expect(refusalOf(recordOf([participant('Norway', 'NOR', date)]))).toBe(expected);
  });

  it('when it lists one State under two names', () => {
    expect(refusalOf(recordOf([participant('Cape Verde', 'CPV'), participant('Cabo Verde', 'CPV')]))).toBe('doubled participant');
  });

  it('when a State that had acted has vanished', () => {
    expect(refusalOf(recordOf([participant('Norway', 'NOR')]), [NORWAY, CABO_VERDE])).toBe('participant vanished');
  });

  it('when two States have vanished and one unknown name stands instead', () => {
    expect(refusalOf(recordOf([participant('Freedonia', null)]), [NORWAY, CABO_VERDE])).toBe('participant vanished');
  });

  it('when a State that had acted stands there without a date: a bare row says no more than none', () => {
    const bare: Participant = { name: 'Norway', iso3: 'NOR', actions: [], footnotes: [] };
    expect(refusalOf(recordOf([bare]), [NORWAY])).toBe('participant vanished');
    expect(refusalOf(recordOf([bare]))).toBe('accepted');
  });

  it('when a State has vanished and an unknown name without a date stands instead, which carries no acts of anyone', () => {
    const bare: Participant = { name: 'Freedonia', iso3: null, actions: [], footnotes: [] };
    expect(refusalOf(recordOf([bare]), [NORWAY])).toBe('participant vanished');
  });

  it('when a State has vanished and an organization stands instead, which cannot be its new name', () => {
    expect(refusalOf(recordOf([participant('European Union', null)]), [NORWAY])).toBe('participant vanished');
  });
});

describe('a row is held and the others are recorded', () => {
  it('when nothing knows the name; the missing State keeps its facts', () => {
    const checked = checkRecord(
      recordOf([participant('Norway', 'NOR'), participant('Land of the Cape', null)]),
      context([NORWAY, CABO_VERDE]),
    );
    expect(checked.participants.map(({ iso3 }) => iso3)).toEqual(['NOR']);
    expect(checked.held.map(({ name }) => name)).toEqual(['Land of the Cape']);
    expect(checked.keepStates).toEqual(['CPV']);
  });

  it('when it is an organization: States only can join (Art. 21)', () => {
    const checked = checkRecord(recordOf([participant('European Union', null)]), context());
    expect(checked.participants).toEqual([]);
    expect(checked.held[0]?.reason).toMatch(/organization/);
  });

  it('when the kind of an act is not stated: never guessed, and the State keeps its facts', () => {
    const checked = checkRecord(recordOf([participant('Norway', 'NOR', '2014-02-12', null)]), context([NORWAY]));
    expect(checked.participants).toEqual([]);
    expect(checked.held[0]?.reason).toMatch(/kind of an act of Norway/);
    expect(checked.keepStates).toEqual(['NOR']);
  });
});

it('a State that appears anew needs no history', () => {
  expect(checkRecord(recordOf([participant('Norway', 'NOR')]), context()).participants).toHaveLength(1);
});

describe('a record that corrects more States at once than one ever does is refused', () => {
  const SIX = ['Albania', 'Angola', 'Benin', 'Denmark', 'Japan', 'Norway'].map((name, index) => ({ name, iso3: `XX${index}` }));
  const known = () => SIX.map(({ name, iso3 }) => knownState(name, iso3, stated('ratification', '2014-04-02')));
  const record = (kind: TreatyActionKind, date: string, states = SIX) =>
    recordOf(states.map(({ name, iso3 }) => participant(name, iso3, date, kind)));

  it('six dates at once; five, and six that appear, are a correction like another', () => {
    expect(refusalOf(record('ratification', '2014-04-03'), known())).toBe('mass change');
    expect(refusalOf(record('ratification', '2014-04-03', SIX.slice(0, 5)), known().slice(0, 5))).toBe('accepted');
    expect(refusalOf(record('ratification', '2014-04-03'))).toBe('accepted');
  });

  it('until a person confirms it for these States', () => {
    const says = (date: string) => actsKey([stated('ratification', date)]);
    const confirmed = new Map(SIX.map(({ iso3 }) => [iso3, says('2014-04-03')]));
    expect(refusalOf(record('ratification', '2014-04-03'), known(), { confirmed })).toBe('accepted');
    // Whoever confirmed the third of April has confirmed neither the fourth, nor that the States are gone.
    expect(refusalOf(record('ratification', '2014-04-04'), known(), { confirmed })).toBe('mass change');
    expect(refusalOf(recordOf([]), known(), { confirmed })).toBe('participant vanished');
  });
});

describe('what a person has settled is honoured', () => {
  it('an alias makes the row that of its State, in any spelling of the name', () => {
    const aliases = new Map([[nameKey('Land of the Cape'), 'CPV']]);
    const checked = checkRecord(recordOf([participant('LAND of the Cape', null)]), context([CABO_VERDE], { aliases }));
    expect(checked).toMatchObject({ participants: [{ iso3: 'CPV' }], held: [], keepStates: [] });
  });

  it('a rejected row is neither held nor recorded, and excuses no missing State; with another act it is held anew', () => {
    const row = participant('European Union', null);
    const rejectedRows = new Set([rowKey(row)]);
    expect(checkRecord(recordOf([row]), context([], { rejectedRows }))).toMatchObject({ participants: [], held: [] });
    const unknown = participant('Freedonia', null);
    expect(refusalOf(recordOf([unknown]), [NORWAY], { rejectedRows: new Set([rowKey(unknown)]) })).toBe('participant vanished');
    const other = participant('European Union', null, '2014-01-01');
    expect(checkRecord(recordOf([other]), context([], { rejectedRows })).held).toHaveLength(1);
  });

  it('a rejected row of a known State leaves its facts as they are', () => {
    const row = participant('Norway', 'NOR', '2014-02-12', null);
    const checked = checkRecord(recordOf([row]), context([NORWAY], { rejectedRows: new Set([rowKey(row)]) }));
    expect(checked).toMatchObject({ participants: [], held: [], keepStates: ['NOR'] });
  });

  it('a State that left and came back keeps what it had done before it left, where the record shows only its return', () => {
    const joined = [stated('signature', '2013-06-03'), stated('ratification', '2014-02-12')];
    const withdrawal = { iso3: 'NOR', notifiedOn: parseCivilDate('2016-06-01'), effectiveOn: null, evidence: 'C.N.1.2016' };
    const kinds = (shown: StatedAction[]) =>
      checkRecord(
        recordOf([{ ...participant('Norway', 'NOR'), actions: shown }]),
        context([knownState('Norway', 'NOR', ...joined)], { withdrawals: [withdrawal] }),
      )
        .participants.flatMap(({ actions }) => actions.map(({ kind, date }) => `${kind} ${date}`))
        .sort();
    const back = stated('accession', '2017-12-01');
    const all = ['accession 2017-12-01', 'ratification 2014-02-12', 'signature 2013-06-03', 'withdrawal 2016-06-01'];
    expect(kinds([back])).toEqual(all);
    expect(kinds([...joined, back])).toEqual(all);
    // What the record still shows in its place is the record's to correct.
    expect(kinds([joined[0], stated('ratification', '2014-02-13'), back].flatMap((act) => act ?? []))).toContain(
      'ratification 2014-02-13',
    );
  });

  it('a confirmed loss lets the State go', () => {
    const checked = checkRecord(
      recordOf([participant('Norway', 'NOR')]),
      context([NORWAY, CABO_VERDE], { confirmed: new Map([['CPV', null]]) }),
    );
    expect(checked).toMatchObject({ keepStates: [] });
    expect(checked.participants.map(({ iso3 }) => iso3)).toEqual(['NOR']);
  });

  it('a confirmation for one State excuses no other', () => {
    expect(refusalOf(recordOf([]), [NORWAY, CABO_VERDE], { confirmed: new Map([['CPV', null]]) })).toBe('participant vanished');
  });

  it('a withdrawal is an act of the State, whether its row is still there or not, and what it did before stays', () => {
    const withdrawal = { iso3: 'NOR', notifiedOn: parseCivilDate('2017-06-01'), effectiveOn: null, evidence: 'C.N.1.2017' };
    const joined = [stated('signature', '2013-06-03'), stated('ratification', '2014-02-12')];
    const norway = knownState('Norway', 'NOR', ...joined);
    const notice = { kind: 'withdrawal', date: '2017-06-01', evidence: 'C.N.1.2017' };
    const there = { ...participant('Norway', 'NOR'), actions: joined };
    for (const participants of [[there], []]) {
      const checked = checkRecord(recordOf(participants), context([norway], { withdrawals: [withdrawal] }));
      expect(checked.participants).toMatchObject([{ iso3: 'NOR', actions: [...joined, notice] }]);
      expect(checked.keepStates).toEqual([]);
    }
  });
});

it('an act in brackets ended by the day on which that was seen', () => {
  const [row] = [participant('Norway', 'NOR', '2014-02-12', 'ratification')].map((norway) => ({
    ...norway,
    actions: norway.actions.map((action) => ({ ...action, ended: true })),
  }));
  expect(checkRecord(recordOf(row ? [row] : []), context()).participants[0]?.actions).toMatchObject([
    { ended: true, endedBy: '2018-01-15' },
  ]);
});
