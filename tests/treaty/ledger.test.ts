import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import { actsKey, type Decision, type NewDecision } from '../../treaty/decisions.ts';
import {
  applyRecord,
  emptyLedger,
  type Ledger,
  type LedgerRun,
  ledgerAt,
  reconcile,
  standing,
  statementsOf,
} from '../../treaty/ledger.ts';
import type { Participant, Reading, Statement, StatementKind } from '../../treaty/reading.ts';
import { findStateByName } from '../../treaty/states.ts';
import type { TreatyAction, TreatyActionKind } from '../../treaty/treaty-action.ts';

const KINDS: Readonly<Record<string, TreatyActionKind | null>> = {
  s: 'signature',
  r: 'ratification',
  A: 'acceptance',
  a: 'accession',
  n: 'provisional application',
  w: 'withdrawal',
  '?': null,
};

/** `s 2013-06-03, [r 2014-02-12]`: kind and date of each act, in brackets when it was ended. */
const acts = (text: string): TreatyAction[] =>
  [...text.matchAll(/(\[)?(\S) (\d{4}-\d{2}-\d{2})/g)].map(([, ended, kind = '', date = '']) => ({
    kind: KINDS[kind] ?? null,
    date: parseCivilDate(date),
    ended: ended !== undefined,
  }));

type Rows = Readonly<Record<string, string>>;

const participants = (rows: Rows): Participant[] =>
  Object.entries(rows).map(([name, text]) => ({
    name,
    iso3: findStateByName(name)?.iso3 ?? null,
    actions: acts(text),
    footnotes: [],
  }));

/** A record of these rows, as the depositary's XML gives it. */
const record = (rows: Rows, changed: Partial<Reading> = {}): Reading => ({
  view: 'record',
  number: 'XXVI-8',
  title: 'Arms Trade Treaty',
  stated: { signatories: null, parties: null },
  statusAsAt: null,
  participants: participants(rows),
  statements: [],
  tells: { names: true, statements: ['declaration', 'end note'] },
  problems: [],
  ...changed,
});

const runOf = (id: number): LedgerRun => ({
  id,
  source: 'untc',
  sha256: null,
  finishedAt: new Date(Date.UTC(2018, 0, id)),
  statusAsAt: null,
});

type Step = Rows | Reading | { readonly decide: NewDecision } | { readonly revoke: number };

const isDecision = (step: Step): step is { readonly decide: NewDecision } => 'decide' in step && typeof step.decide === 'object';
const isRevoking = (step: Step): step is { readonly revoke: number } => typeof step['revoke' as keyof Step] === 'number';
const isReading = (step: Step): step is Reading => 'tells' in step;

interface History {
  readonly ledger: Ledger;
  /** For each record: its changes, or the code of its refusal. */
  readonly outcomes: readonly string[];
}

/** What the steps come to: each record is a run, each decision holds for the runs after it. */
function fold(steps: readonly Step[], decisions: readonly Decision[] = decisionsIn(steps)): History {
  let ledger = emptyLedger;
  const outcomes: string[] = [];
  for (const [index, step] of steps.entries()) {
    if (isDecision(step) || isRevoking(step)) continue;
    const reading = isReading(step) ? step : record(step);
    const applied = applyRecord(ledger, reading, {
      treaty,
      run: runOf(index + 1),
      today: parseCivilDate('2018-01-15'),
      decisions,
    });
    if ('refusal' in applied) outcomes.push(`refused: ${applied.refusal.code}`);
    else {
      ledger = applied.ledger;
      const said = applied.changes.map(
        ({ iso3, field, kindBefore, before, after, ended }) =>
          `${iso3} ${kindBefore === null ? '' : `${kindBefore} `}${before ?? '–'} → ${field} ${after ?? '–'}${ended ? ' ended' : ''}`,
      );
      outcomes.push(said.join('; '));
    }
  }
  return { ledger, outcomes };
}

function decisionsIn(steps: readonly Step[]): Decision[] {
  const revoked = steps.filter(isRevoking).map(({ revoke }) => revoke);
  return steps.flatMap((step, index) =>
    isDecision(step)
      ? [
          {
            ...step.decide,
            id: index + 1,
            reason: 'A decision of the test.',
            decidedAt: new Date(0),
            afterRunId: index + 1,
            revokedAt: revoked.includes(index + 1) ? new Date(0) : null,
            revokedReason: null,
          },
        ]
      : [],
  );
}

const factsOf = (ledger: Ledger): string[] =>
  standing(ledger.facts)
    .map(({ iso3, kind, date, ended }) => `${iso3} ${kind} ${date}${ended ? ' ended' : ''}`)
    .sort();
const setAsideOf = (ledger: Ledger): string[] => standing(ledger.setAside).map(({ name, reason }) => `${name}: ${reason.code}`);
const namesOf = (ledger: Ledger): string[] => standing(ledger.names).map(({ iso3, name }) => `${iso3} ${name}`);

const NORWAY = { Norway: 's 2013-06-03, r 2014-02-12' };
const TWO = { ...NORWAY, 'Cape Verde': 's 2013-09-25' };
const BOTH = ['CPV signature 2013-09-25', 'NOR ratification 2014-02-12', 'NOR signature 2013-06-03'];
const ONLY_NORWAY = BOTH.slice(1);
const SIX = ['Albania', 'Angola', 'Benin', 'Denmark', 'Japan', 'Norway'];
const six = (text: string, states = SIX): Rows => Object.fromEntries(states.map((name) => [name, text]));
const alias = (name: string, iso3: string): Step => ({ decide: { kind: 'alias', subject: { name, iso3 } } });
const confirm = (...states: [iso3: string, says: string | null][]): Step => ({
  decide: {
    kind: 'confirmation',
    subject: { runId: 2, states: states.map(([iso3, says]) => ({ iso3, says: says === null ? null : actsKey(acts(says)) })) },
  },
});
const reject = (name: string, text: string): Step => ({
  decide: { kind: 'rejected row', subject: { row: { name, iso3: findStateByName(name)?.iso3 ?? null, actions: acts(text) } } },
});
const withdrawal = (iso3: string, notifiedOn: string): Step => ({
  decide: { kind: 'withdrawal', subject: { iso3, notifiedOn: parseCivilDate(notifiedOn), effectiveOn: null } },
});

describe('the fold, case by case: what the records and decisions come to', () => {
  it.each<{ rule: string; steps: Step[]; last: string; facts?: string[]; setAside?: string[]; names?: string[] }>([
    // Appear, correct, end.
    { rule: 'an act appears', steps: [{}, NORWAY], last: 'NOR – → signature 2013-06-03; NOR – → ratification 2014-02-12' },
    { rule: 'the same record again changes nothing', steps: [NORWAY, NORWAY], last: '', facts: ONLY_NORWAY },
    {
      rule: 'a date is corrected: one change with both dates',
      steps: [NORWAY, { Norway: 's 2013-06-03, r 2014-02-13' }],
      last: 'NOR 2014-02-12 → ratification 2014-02-13',
    },
    {
      rule: 'a kind is corrected',
      steps: [NORWAY, { Norway: 's 2013-06-03, A 2014-02-12' }],
      last: 'NOR ratification 2014-02-12 → acceptance 2014-02-12',
    },
    {
      rule: 'an act that goes while its State stays is recorded as gone',
      steps: [NORWAY, { Norway: 's 2013-06-03' }],
      last: 'NOR 2014-02-12 → ratification –',
      facts: ['NOR signature 2013-06-03'],
    },
    {
      rule: 'an act in brackets was ended',
      steps: [NORWAY, { Norway: 's 2013-06-03, [r 2014-02-12]' }],
      last: 'NOR 2014-02-12 → ratification 2014-02-12 ended',
      facts: ['NOR ratification 2014-02-12 ended', 'NOR signature 2013-06-03'],
    },
    // Refusals change nothing.
    { rule: 'another number is another treaty', steps: [record(NORWAY, { number: 'XXVI-9' })], last: 'refused: wrong treaty' },
    {
      rule: 'another title is another treaty',
      steps: [record(NORWAY, { title: 'Rome Statute' })],
      last: 'refused: wrong treaty',
    },
    { rule: 'a date in the future is impossible', steps: [{ Norway: 's 2018-01-16' }], last: 'refused: date out of range' },
    { rule: 'today is possible', steps: [{ Norway: 's 2018-01-15' }], last: 'NOR – → signature 2018-01-15' },
    { rule: 'a date before the opening is impossible', steps: [{ Norway: 's 2013-06-02' }], last: 'refused: date out of range' },
    {
      rule: 'one State under two names',
      steps: [{ 'Cape Verde': 's 2013-09-25', 'Cabo Verde': 's 2013-09-25' }],
      last: 'refused: doubled participant',
    },
    { rule: 'a State that had acted vanished', steps: [TWO, NORWAY], last: 'refused: participant vanished', facts: BOTH },
    { rule: 'a row without a date counts as missing', steps: [NORWAY, { Norway: '' }], last: 'refused: participant vanished' },
    { rule: 'a State that never acted may have an empty row', steps: [{ Norway: '' }], last: '' },
    {
      rule: 'two vanished, one unknown name',
      steps: [TWO, { Freedonia: 's 2013-06-03' }],
      last: 'refused: participant vanished',
    },
    {
      rule: 'an unknown name without a date explains no missing State',
      steps: [NORWAY, { Freedonia: '' }],
      last: 'refused: participant vanished',
    },
    {
      rule: 'an organization explains no missing State',
      steps: [NORWAY, { 'European Union': 's 2013-06-03' }],
      last: 'refused: participant vanished',
    },
    { rule: 'six States corrected at once', steps: [six('r 2014-04-02'), six('r 2014-04-03')], last: 'refused: mass change' },
    {
      rule: 'five at once are a correction like any other',
      steps: [six('r 2014-04-02'), { ...six('r 2014-04-03', SIX.slice(1)), Albania: 'r 2014-04-02' }],
      last: ['AGO', 'BEN', 'DNK', 'JPN', 'NOR'].map((iso3) => `${iso3} 2014-04-02 → ratification 2014-04-03`).join('; '),
    },
    // Rows set aside.
    {
      rule: 'an unknown name sets its row aside, and the State missing with it keeps its facts and its name',
      steps: [TWO, { ...NORWAY, 'Land of the Cape': 's 2013-09-25' }],
      last: '',
      facts: BOTH,
      setAside: ['Land of the Cape: unknown name'],
      names: ['NOR Norway', 'CPV Cape Verde'],
    },
    {
      rule: 'an organization is set aside: only States can join (Art. 21)',
      steps: [{ 'European Union': 's 2013-06-03' }],
      last: '',
      setAside: ['European Union: organization'],
    },
    {
      rule: 'a kind that is not stated sets the row aside, and the State keeps its facts',
      steps: [NORWAY, { Norway: '? 2014-02-12' }],
      last: '',
      facts: ONLY_NORWAY,
      setAside: ['Norway: kind not stated'],
    },
    {
      rule: 'a row set aside that has gone from the record goes',
      steps: [{ Freedonia: 's 2013-06-03' }, {}],
      last: '',
      setAside: [],
    },
    // Rename.
    {
      rule: 'another name is a rename, with both names',
      steps: [TWO, { ...NORWAY, 'Cabo Verde': 's 2013-09-25' }],
      last: 'CPV Cape Verde → name Cabo Verde',
      facts: BOTH,
      names: ['NOR Norway', 'CPV Cabo Verde'],
    },
    { rule: 'another spelling of the same name is none', steps: [TWO, { ...NORWAY, 'CAPE VERDE': 's 2013-09-25' }], last: '' },
    // Decisions.
    {
      rule: 'an alias makes the row that of its State, in any spelling',
      steps: [TWO, alias('Land of the Cape', 'CPV'), { ...NORWAY, 'LAND of the Cape': 's 2013-09-25' }],
      last: 'CPV Cape Verde → name LAND of the Cape',
      facts: BOTH,
      setAside: [],
    },
    {
      rule: 'a confirmed loss lets the State go',
      steps: [TWO, confirm(['CPV', null]), NORWAY],
      last: 'CPV 2013-09-25 → signature –',
    },
    {
      rule: 'a row that lost its dates, as confirmed, lists its State by name at once, as the same record would when it came again',
      steps: [TWO, confirm(['CPV', null]), { ...NORWAY, 'Cape Verde': '' }],
      last: 'CPV 2013-09-25 → signature –',
      names: ['NOR Norway', 'CPV Cape Verde'],
    },
    {
      rule: 'a confirmation for one State excuses no other',
      steps: [TWO, confirm(['CPV', null]), {}],
      last: 'refused: participant vanished',
    },
    {
      rule: 'a confirmation ends with the next accepted record',
      steps: [TWO, confirm(['CPV', null]), TWO, NORWAY],
      last: 'refused: participant vanished',
    },
    {
      rule: 'confirmed corrections of six States',
      steps: [
        six('r 2014-04-02'),
        confirm(...['ALB', 'AGO', 'BEN', 'DNK', 'JPN', 'NOR'].map((iso3): [string, string] => [iso3, 'r 2014-04-03'])),
        six('r 2014-04-03'),
      ],
      last: ['ALB', 'AGO', 'BEN', 'DNK', 'JPN', 'NOR'].map((iso3) => `${iso3} 2014-04-02 → ratification 2014-04-03`).join('; '),
    },
    {
      rule: 'who confirmed one date has not confirmed another',
      steps: [
        six('r 2014-04-02'),
        confirm(...['ALB', 'AGO', 'BEN', 'DNK', 'JPN', 'NOR'].map((iso3): [string, string] => [iso3, 'r 2014-04-03'])),
        six('r 2014-04-04'),
      ],
      last: 'refused: mass change',
    },
    {
      rule: 'a rejected row is neither set aside nor recorded',
      steps: [reject('European Union', 's 2013-06-03'), { 'European Union': 's 2013-06-03' }],
      last: '',
      setAside: [],
    },
    {
      rule: 'a rejected row with another act is set aside anew',
      steps: [reject('European Union', 's 2013-06-03'), { 'European Union': 's 2014-01-01' }],
      last: '',
      setAside: ['European Union: organization'],
    },
    {
      rule: 'a rejected row explains no missing State',
      steps: [NORWAY, reject('Freedonia', 's 2013-06-03'), { Freedonia: 's 2013-06-03' }],
      last: 'refused: participant vanished',
    },
    {
      rule: 'a rejected row of a known State leaves its facts as they are',
      steps: [NORWAY, reject('Norway', 's 2013-06-04'), { Norway: 's 2013-06-04' }],
      last: '',
      facts: ONLY_NORWAY,
    },
    {
      rule: 'a notice of withdrawal is an act of the State, and what it did before stays',
      steps: [NORWAY, withdrawal('NOR', '2017-06-01'), NORWAY],
      last: 'NOR – → withdrawal 2017-06-01',
      facts: [...ONLY_NORWAY, 'NOR withdrawal 2017-06-01'],
    },
    {
      rule: 'the same where the record no longer lists the State',
      steps: [NORWAY, withdrawal('NOR', '2017-06-01'), {}],
      last: 'NOR – → withdrawal 2017-06-01',
      facts: [...ONLY_NORWAY, 'NOR withdrawal 2017-06-01'],
    },
    {
      rule: 'a State that left and came back had been a party all the same',
      steps: [NORWAY, withdrawal('NOR', '2016-06-01'), { Norway: 'a 2017-12-01' }],
      last: 'NOR – → accession 2017-12-01; NOR – → withdrawal 2016-06-01',
      facts: ['NOR accession 2017-12-01', ...ONLY_NORWAY, 'NOR withdrawal 2016-06-01'],
    },
    {
      rule: 'what the record still lists before a withdrawal is the record’s to correct',
      steps: [NORWAY, withdrawal('NOR', '2016-06-01'), { Norway: 's 2013-06-03, r 2014-02-13' }],
      last: 'NOR 2014-02-12 → ratification 2014-02-13; NOR – → withdrawal 2016-06-01',
    },
    {
      rule: 'of two rows for one State, the one that is left when the other is rejected is recorded',
      steps: [NORWAY, reject('Norwegen', 's 2013-06-04'), alias('Norwegen', 'NOR'), { ...NORWAY, Norwegen: 's 2013-06-04' }],
      last: '',
      facts: ONLY_NORWAY,
    },
    {
      rule: 'a notice of withdrawal that the record lists as well is one withdrawal',
      steps: [NORWAY, withdrawal('NOR', '2017-06-01'), { Norway: `${NORWAY.Norway}, w 2017-06-01` }],
      last: 'NOR – → withdrawal 2017-06-01',
    },
    // Revoke.
    {
      rule: 'revoking an alias is the fold without it',
      steps: [TWO, alias('Land of the Cape', 'CPV'), { ...NORWAY, 'Land of the Cape': 's 2013-09-26' }, { revoke: 2 }],
      last: '',
      facts: BOTH,
      setAside: ['Land of the Cape: unknown name'],
    },
    {
      rule: 'revoking a confirmation brings back what it let go',
      steps: [TWO, confirm(['CPV', null]), NORWAY, { revoke: 2 }],
      last: 'refused: participant vanished',
      facts: BOTH,
    },
  ])('$rule', ({ steps, last, facts, setAside, names }) => {
    const { ledger, outcomes } = fold(steps);
    expect(outcomes.at(-1)).toBe(last);
    if (facts) expect(factsOf(ledger)).toEqual(facts);
    if (setAside) expect(setAsideOf(ledger)).toEqual(setAside);
    if (names) expect(namesOf(ledger)).toEqual(names);
  });
});

it('an act in brackets ended by the day on which that was seen', () => {
  const { ledger } = fold([{ Norway: '[r 2014-02-12]' }]);
  expect(standing(ledger.facts)).toMatchObject([{ ended: true, endedBy: '2018-01-15' }]);
});

it('no entry is rewritten: a correction leaves the entry that it corrects, with the run that noticed', () => {
  const { ledger } = fold([NORWAY, { Norway: 's 2013-06-03, r 2014-02-13' }]);
  expect(ledger.facts.map(({ date, learnedIn, goneIn }) => [date, learnedIn.id, goneIn?.id ?? null])).toEqual([
    ['2013-06-03', 1, null],
    ['2014-02-12', 1, 2],
    ['2014-02-13', 2, null],
  ]);
});

describe('what a record can tell', () => {
  const declaration = (text: string): Statement => ({
    kind: 'declaration',
    name: 'Norway',
    iso3: 'NOR',
    title: null,
    paragraphs: [text],
  });
  const tells = (names: boolean, ...statements: StatementKind[]) => ({ tells: { names, statements } });
  const texts = ({ ledger }: History): string[] => standing(ledger.statements).map(({ paragraphs }) => paragraphs.join(' '));

  it('a kind of statement that it does not tell stays as it was known, and is told by whoever told it last', () => {
    const first = record(NORWAY, { statements: [declaration('One.')] });
    const page = record(NORWAY, { view: 'status page', ...tells(true, 'end note') });
    const history = fold([first, page]);
    expect(texts(history)).toEqual(['One.']);
    expect(history.ledger.told).toMatchObject({
      declaration: { id: 1 },
      'end note': { id: 2 },
    });
    expect(history.ledger.told.objection).toBeUndefined();
  });

  it('of a State whose row is missing or set aside, the statements stay as well as the facts', () => {
    const first = record(NORWAY, { statements: [declaration('One.')] });
    const renamed = record(
      { 'The Northern Way': NORWAY.Norway },
      { statements: [{ ...declaration('One.'), name: 'The Northern Way', iso3: null }] },
    );
    const kindless = record({ Norway: 's 2013-06-03, ? 2014-02-12' });
    for (const later of [renamed, kindless]) {
      const { ledger } = fold([first, later]);
      expect(factsOf(ledger)).toEqual(ONLY_NORWAY);
      expect(statementsOf(ledger, 'NOR')).toMatchObject([{ paragraphs: ['One.'], learnedIn: { id: 1 } }]);
    }
  });

  it('a kind that it tells and does not hold has gone', () => {
    expect(texts(fold([record(NORWAY, { statements: [declaration('One.')] }), NORWAY]))).toEqual([]);
  });

  it('the same text cut into other lines is the same statement', () => {
    const cut = { ...declaration(''), title: 'One', paragraphs: ['more', 'line.'] };
    const history = fold([
      record(NORWAY, { statements: [declaration('One more line.')] }),
      record(NORWAY, { statements: [cut] }),
    ]);
    expect(standing(history.ledger.statements)).toMatchObject([{ learnedIn: { id: 1 } }]);
  });

  it('names that are not the depositary’s list no State and rename none', () => {
    const { ledger, outcomes } = fold([TWO, record({ ...NORWAY, 'Cabo Verde': 's 2013-09-25' }, tells(false))]);
    expect(outcomes.at(-1)).toBe('');
    expect(namesOf(ledger)).toEqual(['NOR Norway', 'CPV Cape Verde']);
  });
});

it('reconciling brings what stands to what another fold gives, and nothing else changes', () => {
  const recorded = fold([TWO, confirm(['CPV', null]), NORWAY]);
  const without = fold([TWO, NORWAY]);
  const { ledger, changes } = reconcile(recorded.ledger, without.ledger, runOf(9));
  expect(changes).toMatchObject([{ iso3: 'CPV', field: 'signature', before: null, after: '2013-09-25' }]);
  expect(factsOf(ledger)).toEqual(BOTH);
  expect(ledger.facts.filter(({ learnedIn }) => learnedIn.id === 9).map(({ iso3 }) => iso3)).toEqual(['CPV']);
  expect(reconcile(ledger, without.ledger, runOf(10)).changes).toEqual([]);
});

it('reconciling corrects what no change tells: by when an act had ended, and its evidence', () => {
  const brackets = { Norway: '[s 2013-06-03], [r 2014-02-12]' };
  const recorded = fold([NORWAY, brackets]).ledger;
  const earlier = {
    ...recorded,
    facts: recorded.facts.map((fact) => ({ ...fact, endedBy: parseCivilDate('2016-01-01'), evidence: 'A page.' })),
  };
  const { ledger, changes } = reconcile(recorded, earlier, runOf(9));
  expect(changes).toEqual([]);
  expect(standing(ledger.facts)).toMatchObject([
    { endedBy: '2016-01-01', evidence: 'A page.', learnedIn: { id: 9 } },
    { endedBy: '2016-01-01', evidence: 'A page.', learnedIn: { id: 9 } },
  ]);
});

it('two clocks: the ledger at an instant holds what had been learned by then', () => {
  const { ledger } = fold([NORWAY, { Norway: 's 2013-06-03, r 2014-02-13' }]);
  const at = (day: number) => factsOf(ledgerAt({ ...ledger, accepted: [] }, new Date(Date.UTC(2018, 0, day, 12))));
  expect([at(0), at(1), at(2)]).toEqual([
    [],
    ['NOR ratification 2014-02-12', 'NOR signature 2013-06-03'],
    ['NOR ratification 2014-02-13', 'NOR signature 2013-06-03'],
  ]);
});
