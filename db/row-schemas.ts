import { z } from 'zod';
import { type CivilDate, isCivilDate } from '../treaty/civil-date.ts';
import { TREATY_ACTION_KINDS } from '../treaty/treaty-action.ts';

/** A DATE column as it comes from Postgres: `YYYY-MM-DD`. */
export const civilDateColumn = z.custom<CivilDate>((value) => typeof value === 'string' && isCivilDate(value));

/** The kind of a treaty action. */
export const kindColumn = z.enum(TREATY_ACTION_KINDS);

/** The places that records come from. Only their runs record facts. */
export const sourceColumn = z.enum(['untc', 'bundled']);
export type SourceId = z.output<typeof sourceColumn>;

/** The places that the depositary's record is compared with, in the order in which they are shown. */
export const crossCheckSourceColumn = z.enum(['untc-page', 'un-registration', 'unoda', 'att-secretariat']);
export type CrossCheckSourceId = z.output<typeof crossCheckSourceColumn>;

/** Every place that is asked. */
export const runSourceColumn = z.enum([...sourceColumn.options, ...crossCheckSourceColumn.options]);
export type RunSourceId = z.output<typeof runSourceColumn>;

/** How a run ended. */
export const outcomeColumn = z.enum(['changed', 'unchanged', 'refused', 'unavailable', 'failed']);
export type RunOutcome = z.output<typeof outcomeColumn>;

/** The shapes in which a record is read: the depositary's XML record, its status page, the record shipped with the program. */
export const viewColumn = z.enum(['record', 'status page', 'bundled']);
export type View = z.output<typeof viewColumn>;
