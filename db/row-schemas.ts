import * as z from 'zod';
import { type CivilDate, isCivilDate } from '../treaty/civil-date.ts';
import { VIEWS } from '../treaty/reading.ts';
import { TREATY_ACTION_KINDS } from '../treaty/treaty-action.ts';

/** A DATE column as it comes from Postgres: `YYYY-MM-DD`. */
export const civilDateColumn = z.custom<CivilDate>((value) => typeof value === 'string' && isCivilDate(value));

/** The kind of a treaty action. */
export const kindColumn = z.enum(TREATY_ACTION_KINDS);

/** A coded message with its data. */
export const reasonColumn = z.object({ code: z.string(), data: z.record(z.string(), z.unknown()) });

/** A row of a record as it was read. */
export const rowColumn = z.object({
  name: z.string(),
  iso3: z.string().nullable(),
  footnotes: z.array(z.string()).default([]),
  actions: z.array(z.object({ kind: kindColumn.nullable(), date: civilDateColumn, ended: z.boolean() })),
});

/** The sources of facts: the depositary, and the built-in copy of its record. */
export const sourceColumn = z.enum(['untc', 'bundled']);
export type SourceId = z.output<typeof sourceColumn>;

/** The sources that the depositary's record is compared with, in the order in which they are shown. */
export const crossCheckSourceColumn = z.enum(['untc-page', 'un-registration', 'unoda', 'att-secretariat']);
export type CrossCheckSourceId = z.output<typeof crossCheckSourceColumn>;

/** Every source. */
export const runSourceColumn = z.enum([...sourceColumn.options, ...crossCheckSourceColumn.options]);
export type RunSourceId = z.output<typeof runSourceColumn>;

/** How a run ended. */
export const outcomeColumn = z.enum(['changed', 'unchanged', 'refused', 'unavailable', 'failed']);
export type RunOutcome = z.output<typeof outcomeColumn>;

/** The form in which a record was read. */
export const viewColumn = z.enum(VIEWS);
