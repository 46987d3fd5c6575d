/**
 * The ledger of a treaty: everything known about it, with the run that recorded each entry and the run that found it gone. Facts are only ever made
 * here:
 *
 * - A scrape is one step: {@link applyRecord} on the newest reading.
 * - A reread is the fold of {@link applyRecord} over all archived records, in the order of their runs, followed by {@link reconcile}.
 * - Revoking a decision is the same fold without that decision.
 *
 * Everything here is pure. `db/ledger.ts` saves the difference of two ledgers.
 */

import { type ActionChange, actionChanges, diffActions, isUnchanged } from './action-changes.ts';
import type { Treaty } from './catalogue/treaty.ts';
import { type CheckedReading, checkReading, type RefusedReading, type RowSetAside } from './check-reading.ts';
import { type CivilDate, civilDateInNewYork } from './civil-date.ts';
import { type Decision, rowKey, rulingsFor } from './decisions.ts';
import type { Reading, Statement, StatementKind } from './reading.ts';
import { findStateByIso3, foldName, states } from './states.ts';
import type { StatedAction } from './treaty-action.ts';

/** The run that learned something, with the archived record that it read. */
export interface LedgerRun {
  readonly id: number;
  /** `untc`: the depositary; `bundled`: the built-in copy. */
  readonly source: 'untc' | 'bundled';
  /** Of the archived record. */
  readonly sha256: string | null;
  /** Null while the run is under way. */
  readonly finishedAt: Date | null;
  /** The day up to and including which the record speaks, where it says so. */
  readonly statusAsAt: CivilDate | null;
}

/** An entry of the ledger. It is never rewritten: a correction is another entry. */
interface Entry {
  /** Its number in the database; null until it is saved. */
  readonly id: number | null;
  readonly learnedIn: LedgerRun;
  /** Null while it stands. */
  readonly goneIn: LedgerRun | null;
}

/** What is recorded about a treaty action. */
interface RecordedAction extends StatedAction {
  /** The State's name as the record printed it. */
  readonly recordedName: string;
}

/** A treaty action of one of the 197 States. */
export interface Fact extends Entry, RecordedAction {
  readonly iso3: string;
}

/** A name by which the depositary's record lists a State. */
export interface ListedName extends Entry {
  readonly iso3: string;
  readonly name: string;
}

/** A declaration, objection, notification, territorial application or note. */
export interface KnownStatement extends Entry, Statement {}

/** A row that waits for review. */
export interface SetAsideEntry extends Entry, RowSetAside {}

export interface Ledger {
  readonly facts: readonly Fact[];
  readonly names: readonly ListedName[];
  readonly statements: readonly KnownStatement[];
  readonly setAside: readonly SetAsideEntry[];
  /** For each kind of statement, the newest accepted run whose record holds all of them; of other kinds not even that there are none is known. */
  readonly told: Readonly<Partial<Record<StatementKind, LedgerRun>>>;
  /** The newest run whose record was accepted; null before the first. */
  readonly lastAccepted: LedgerRun | null;
}

export const emptyLedger: Ledger = { facts: [], names: [], statements: [], setAside: [], told: {}, lastAccepted: null };

/** One entry of the change log: a treaty action that appeared, was corrected or went, or another name by which the depositary lists a State. */
export type Change = { readonly iso3: string } & (
  | ActionChange
  | { readonly field: 'name'; readonly kindBefore: null; readonly before: string; readonly after: string; readonly ended: false }
);

/** The result of a step. */
export interface Applied {
  readonly ledger: Ledger;
  /** What belongs in the change log. */
  readonly changes: readonly Change[];
}

export interface ApplyContext {
  readonly treaty: Treaty;
  /** The run that read the record. */
  readonly run: LedgerRun;
  /** The day in New York on which it was read. */
  readonly today: CivilDate;
  readonly decisions: readonly Decision[];
}

/**
 * The ledger after one more record, or why that record is refused; then nothing has changed. What the record cannot tell (`reading.tells`), and what it
 * says of States whose row is set aside, stays as it was known.
 */
export function applyRecord(ledger: Ledger, reading: Reading, context: ApplyContext): Applied | RefusedReading {
  const { treaty, run, today, decisions } = context;
  const known = actsByState(ledger);
  const rulings = rulingsFor(decisions, run.id, ledger.lastAccepted?.id ?? null);
  const checked = checkReading(reading, { treaty, today, known, rulings });
  if ('refusal' in checked) return checked;
  const applied = advance(ledger, contentAfter(ledger, checked), run);
  return { ...applied, ledger: acceptedIn(applied.ledger, reading, run) };
}

/** The ledger once the reading has been accepted in the run. On its own: the very reading that was accepted last was accepted once more. */
export function acceptedIn(ledger: Ledger, { tells }: Reading, run: LedgerRun): Ledger {
  const told = { ...ledger.told };
  for (const kind of tells.statements) told[kind] = run;
  return { ...ledger, told, lastAccepted: run };
}

/**
 * Brings the recorded ledger to what stands in the one that a fold gave, whose history is its own: the entries that differ in anything go and come with
 * the run. A fact that differs only in what the change log does not tell, such as its evidence, is replaced without a change.
 */
export function reconcile(ledger: Ledger, to: Ledger, run: LedgerRun): Applied {
  const { ledger: reconciled, changes } = advance(ledger, contentOf(to), run, isSameFact);
  return { changes, ledger: { ...reconciled, told: to.told, lastAccepted: to.lastAccepted } };
}

/** A run whose record is accepted. */
export interface AcceptedRun extends LedgerRun {
  /** The kinds of statement of which its record holds all. */
  readonly told: readonly StatementKind[];
  /** Since when that is known: since the run ended, or the reread that read its record otherwise. */
  readonly knownSince: Date | null;
}

/** Everything recorded about a treaty, from which its ledger at any instant follows. */
export interface Recorded extends Pick<Ledger, 'facts' | 'names' | 'statements' | 'setAside'> {
  /** Newest first. */
  readonly accepted: readonly AcceptedRun[];
}

/** The ledger as it stands, those entries that have gone included; or with `knownAt` as it was at that instant, whatever has been learned or corrected since. */
export function ledgerAt({ accepted, ...entries }: Recorded, knownAt: Date | null = null): Ledger {
  const known = accepted.filter(({ knownSince }) => knownAt === null || (knownSince !== null && knownSince <= knownAt));
  const told: Partial<Record<StatementKind, LedgerRun>> = {};
  for (const run of known) for (const kind of run.told) told[kind] ??= run;
  const ledger = { ...entries, told, lastAccepted: known[0] ?? null };
  return knownAt === null ? ledger : entriesAt(ledger, knownAt);
}

function entriesAt(ledger: Ledger, knownAt: Date): Ledger {
  const by = (run: LedgerRun | null): boolean => run?.finishedAt != null && run.finishedAt <= knownAt;
  const stood = <E extends Entry>(entries: readonly E[]): E[] =>
    entries
      .filter(({ learnedIn, goneIn }) => by(learnedIn) && !by(goneIn))
      .map((entry) => (entry.goneIn === null ? entry : { ...entry, goneIn: null }));
  return {
    ...ledger,
    facts: stood(ledger.facts),
    names: stood(ledger.names),
    statements: stood(ledger.statements),
    setAside: stood(ledger.setAside),
  };
}

/** The entries that stand. */
export const standing = <E extends Entry>(entries: readonly E[]): E[] => entries.filter(({ goneIn }) => goneIn === null);

/** The standing facts by State, for those that have any, each by date. */
export function actsByState(ledger: Ledger): Map<string, Fact[]> {
  const byState = new Map<string, Fact[]>();
  for (const fact of standing(ledger.facts)) {
    const ofState = byState.get(fact.iso3);
    if (ofState) ofState.push(fact);
    else byState.set(fact.iso3, [fact]);
  }
  return byState;
}

/** The standing statements of one State, in the order of the record. */
export const statementsOf = (ledger: Ledger, iso3: string): KnownStatement[] =>
  standing(ledger.statements).filter((statement) => statement.iso3 === iso3);

/** The day of the newest accepted record that holds all declarations: a State without one had made none by then. Null while no such record has been read. */
export function declarationsAsOf({ told }: Ledger): CivilDate | null {
  const newest = told.declaration;
  return newest ? (newest.statusAsAt ?? (newest.finishedAt && civilDateInNewYork(newest.finishedAt))) : null;
}

/** The standing facts of all 197 States, by name; a State without any has none. */
export function participationsIn(ledger: Ledger): { readonly iso3: string; readonly actions: readonly Fact[] }[] {
  const acts = actsByState(ledger);
  return states.map(({ iso3 }) => ({ iso3, actions: acts.get(iso3) ?? [] }));
}

/** Everything that is to stand after a step. */
interface Content {
  readonly acts: ReadonlyMap<string, readonly RecordedAction[]>;
  readonly names: ReadonlyMap<string, string>;
  readonly statements: readonly Statement[];
  readonly setAside: readonly RowSetAside[];
}

const contentOf = (ledger: Ledger): Content => ({
  acts: actsByState(ledger),
  names: new Map(standing(ledger.names).map(({ iso3, name }) => [iso3, name])),
  statements: standing(ledger.statements),
  setAside: standing(ledger.setAside),
});

function contentAfter(ledger: Ledger, { reading, participants, setAside, kept }: CheckedReading): Content {
  const known = contentOf(ledger);
  const { tells } = reading;
  const acts = new Map([...known.acts].filter(([iso3]) => kept.has(iso3)));
  const names = new Map([...known.names].filter(([iso3]) => !tells.names || kept.has(iso3)));
  for (const { iso3, name, actions } of participants) {
    if (kept.has(iso3)) continue;
    const recordedName = name ?? findStateByIso3(iso3)?.name ?? iso3;
    acts.set(
      iso3,
      actions.map((action) => ({ ...action, recordedName })),
    );
    const listed = name ?? known.names.get(iso3);
    if (tells.names && listed !== undefined) names.set(iso3, listed);
  }
  const replaced = ({ kind, iso3 }: Statement): boolean => tells.statements.includes(kind) && (iso3 === null || !kept.has(iso3));
  const statements = [...reading.statements.filter(replaced), ...known.statements.filter((statement) => !replaced(statement))];
  return { acts, names, statements, setAside };
}

function advance(
  ledger: Ledger,
  content: Content,
  run: LedgerRun,
  isSame: (a: RecordedAction, b: RecordedAction) => boolean = isUnchanged,
): Applied {
  const entry = { id: null, learnedIn: run, goneIn: null } as const;
  const known = actsByState(ledger);
  const changes: Change[] = [];
  const goneFacts = new Set<Fact>();
  const newFacts: Fact[] = [];
  for (const iso3 of new Set([...known.keys(), ...content.acts.keys()])) {
    const before = known.get(iso3) ?? [];
    const after = content.acts.get(iso3) ?? [];
    const { gone, appeared } = diffActions(before, after, isSame);
    for (const fact of gone) goneFacts.add(fact);
    newFacts.push(...appeared.map((action) => ({ ...action, ...entry, iso3 })));
    changes.push(...actionChanges(before, after).map((change) => ({ iso3, ...change })));
  }
  const names = replace(
    ledger.names,
    [...content.names].map(([iso3, name]) => ({ iso3, name })),
    ({ iso3, name }) => `${iso3} ${foldName(name)}`,
    run,
  );
  const namesBefore = new Map(standing(ledger.names).map(({ iso3, name }) => [iso3, name]));
  for (const { iso3, name } of names.appeared) {
    const before = namesBefore.get(iso3);
    // A name that is noted for the first time is not a rename.
    if (before !== undefined) changes.push({ iso3, field: 'name', kindBefore: null, before, after: name, ended: false });
  }
  return {
    changes,
    ledger: {
      ...ledger,
      facts: [...ledger.facts.map((fact) => (goneFacts.has(fact) ? { ...fact, goneIn: run } : fact)), ...newFacts],
      names: names.entries,
      statements: replace(ledger.statements, content.statements, statementKey, run).entries,
      setAside: replace(ledger.setAside, content.setAside, setAsideKey, run).entries,
    },
  };
}

/** Whether two facts agree in every stored field. */
const isSameFact = (a: RecordedAction, b: RecordedAction): boolean =>
  isUnchanged(a, b) &&
  (a.endedBy ?? null) === (b.endedBy ?? null) &&
  (a.evidence ?? null) === (b.evidence ?? null) &&
  a.recordedName === b.recordedName;

/** The text alone decides whether two statements are the same: the record and the status page cut it into lines in their own ways. */
const statementKey = ({ kind, name, iso3, title, paragraphs }: Statement): string =>
  JSON.stringify([kind, iso3 ?? name, foldName([title ?? '', ...paragraphs].join(' '))]);

const setAsideKey = ({ reason, row }: RowSetAside): string => JSON.stringify([reason.code, row.iso3, rowKey(row)]);

/** The entries changed so that exactly the wanted ones stand; wanted entries that stand already are kept. */
function replace<Thing extends object>(
  entries: readonly (Thing & Entry)[],
  wanted: readonly Thing[],
  keyOf: (thing: Thing) => string,
  run: LedgerRun,
): { entries: (Thing & Entry)[]; appeared: Thing[] } {
  const wantedKeys = new Set(wanted.map(keyOf));
  const standingKeys = new Set(standing(entries).map(keyOf));
  const appeared = wanted.filter((thing) => !standingKeys.has(keyOf(thing)));
  const gone = (entry: Thing & Entry): boolean => entry.goneIn === null && !wantedKeys.has(keyOf(entry));
  return {
    appeared,
    entries: [
      ...entries.map((entry) => (gone(entry) ? { ...entry, goneIn: run } : entry)),
      ...appeared.map((thing) => ({ ...thing, id: null, learnedIn: run, goneIn: null })),
    ],
  };
}
