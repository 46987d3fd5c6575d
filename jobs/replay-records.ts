import type { Decision } from '../db/decisions.ts';
import type { RecordRun } from '../db/record-runs.ts';
import type { View } from '../db/row-schemas.ts';
import { type CheckedRecord, checkRecord, type StatedAction } from '../scraper/check-record.ts';
import { RecordRefused } from '../scraper/errors.ts';
import type { Treaty } from '../treaty/catalogue/treaty.ts';
import { civilDateInNewYork } from '../treaty/civil-date.ts';
import { compareActions } from '../treaty/compare-actions.ts';
import type { Reading, Statement } from '../treaty/reading.ts';
import { findStateByIso3 } from '../treaty/states.ts';
import { settledFor } from './settled-decisions.ts';

/** One kept record with what today's reader makes of it. */
export interface ReadRecord {
  readonly sha256: string;
  readonly view: View;
  readonly read: Reading | RecordRefused;
}

/** What comes of one run's record today. */
export interface Verdict {
  readonly run: RecordRun;
  /** Null: believed. Otherwise why not, in a sentence. */
  readonly refusedBecause: string | null;
}

/** What all kept records together say, read in their order. */
export interface Replay {
  /** By State: its acts, and its name where the depositary's own record lists it. */
  readonly states: ReadonlyMap<string, ReplayedState>;
  /** Of the newest record that shows any; null when none does. */
  readonly statements: readonly Statement[] | null;
  readonly held: CheckedRecord['held'];
  /** The newest run whose record is believed, and which of its records that is; null when there is none. */
  readonly newest: (Omit<ReadRecord, 'read'> & { readonly run: RecordRun }) | null;
  /** The runs of which today's reading judges otherwise than the facts do. */
  readonly turned: readonly Verdict[];
}

export interface ReplayedState {
  readonly name: string | null;
  readonly actions: readonly StatedAction[];
}

/** A replay under way: takes the runs one by one in their order, so that no more than one record is in memory. */
export interface Replaying {
  /** Takes the records of a run, the one that was to be read first before the one that stood in for it. */
  take(run: RecordRun, records: readonly ReadRecord[]): void;
  end(): Replay;
}

/**
 * Goes through the records in the order of their runs, checks each against what those before it have said and what persons have decided,
 * and answers what is known at the end. Pure: the facts in the database are what a replay with the reader of their time gave.
 */
export function startReplay(decisions: readonly Decision[], treaty: Treaty): Replaying {
  const states = new Map<string, ReplayedState>();
  const turned: Verdict[] = [];
  let statements: readonly Statement[] | null = null;
  let held: CheckedRecord['held'] = [];
  let newest: Replay['newest'] = null;
  return {
    take(run, records) {
      let refusedBecause: string | null = null;
      for (const { read, sha256, view } of records) {
        const checked = read instanceof RecordRefused ? read : check(read, run, states, decisions, treaty);
        if (checked instanceof RecordRefused) {
          refusedBecause ??= checked.message;
          continue;
        }
        apply(states, checked, run.source === 'untc');
        if (view !== 'status page') statements = checked.statements;
        held = checked.held;
        newest = { run, sha256, view };
        if (!run.believed) turned.push({ run, refusedBecause: null });
        return;
      }
      if (run.believed) turned.push({ run, refusedBecause });
    },
    end: () => ({ states, statements, held, newest, turned }),
  };
}

function check(
  read: Reading,
  run: RecordRun,
  states: ReadonlyMap<string, ReplayedState>,
  decisions: readonly Decision[],
  treaty: Treaty,
): CheckedRecord | RecordRefused {
  const known = [...states].map(([iso3, { actions }]) => ({ iso3, name: findStateByIso3(iso3)?.name ?? iso3, actions }));
  try {
    return checkRecord(read, {
      treaty,
      today: civilDateInNewYork(run.startedAt),
      known: known.filter(({ actions }) => actions.length > 0),
      settled: settledFor(decisions, run.id),
    });
  } catch (error) {
    if (error instanceof RecordRefused) return error;
    throw error;
  }
}

/** What the record says replaces what was known of each State, an act that was known already staying as it was learned. */
function apply(states: Map<string, ReplayedState>, checked: CheckedRecord, namesCount: boolean): void {
  const keep = new Set(checked.keepStates);
  const stated = new Map(checked.participants.map((participant) => [participant.iso3, participant]));
  for (const iso3 of [...states.keys()]) if (!stated.has(iso3) && !keep.has(iso3)) states.delete(iso3);
  for (const [iso3, { name, actions }] of stated) {
    if (keep.has(iso3)) continue;
    const before = states.get(iso3);
    const { same, appeared } = compareActions(before?.actions ?? [], actions);
    states.set(iso3, {
      name: (namesCount ? name : null) ?? before?.name ?? null,
      actions: [...same.map(([was]) => was), ...appeared],
    });
  }
}
