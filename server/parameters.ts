import type { Request } from 'express';
import { type CivilDate, isCivilDate } from '../treaty/civil-date.ts';
import { RequestError } from './errors.ts';

/**
 * Refuses a parameter that the address does not have: passed over, a mistyped one would give figures that look like those asked for.
 * Throws `RequestError`.
 */
export function refuseOtherParameters(request: Request, ...names: readonly string[]): void {
  const other = Object.keys(request.query).find((name) => !names.includes(name));
  if (other === undefined) return;
  const there = names.length === 0 ? 'this address has none' : `there are: ${names.join(', ')}`;
  throw new RequestError(400, `There is no parameter "${other.slice(0, 100)}"; ${there}.`, other.slice(0, 100));
}

/** One parameter of the query, or null when it is absent or empty. Throws `RequestError` when it is given more than once. */
export function textParameter(request: Request, name: string): string | null {
  const value: unknown = request.query[name];
  if (value === undefined || value === '') return null;
  if (typeof value !== 'string') throw new RequestError(400, `The parameter "${name}" is given more than once.`, name);
  if (value.length > 200) throw new RequestError(400, `The parameter "${name}" is too long.`, name);
  return value;
}

/** A parameter that takes one of the given values. Throws `RequestError` for another. */
export function choiceParameter<Choice extends string>(
  request: Request,
  name: string,
  choices: readonly Choice[],
): Choice | null {
  const value = textParameter(request, name);
  if (value === null) return null;
  const choice = choices.find((known) => known === value);
  if (choice === undefined)
    throw new RequestError(400, `The parameter "${name}" is "${value}"; it takes one of: ${choices.join(', ')}.`, name);
  return choice;
}

/** The day that `date` names, or today. A later day has no facts yet. Throws `RequestError`. */
export function dateParameter(request: Request, today: CivilDate): CivilDate {
  const value = textParameter(request, 'date');
  if (value === null) return today;
  if (!isCivilDate(value))
    throw new RequestError(400, `The parameter "date" is "${value}"; it takes a day as YYYY-MM-DD, such as 2014-09-25.`, 'date');
  if (value > today)
    throw new RequestError(
      400,
      `The parameter "date" is ${value}, which is after today, ${today}: what happens then is not known.`,
      'date',
    );
  return value;
}

/** A whole number within limits. Throws `RequestError`. */
export function numberParameter(request: Request, name: string, least: number, most: number): number | null {
  const value = textParameter(request, name);
  if (value === null) return null;
  const number = Number(value);
  if (!/^\d{1,9}$/.test(value) || number < least || number > most) {
    throw new RequestError(400, `The parameter "${name}" is "${value}"; it takes a whole number from ${least} to ${most}.`, name);
  }
  return number;
}

/** An instant: a day, or a day and a time with its offset. Throws `RequestError`. */
export function instantParameter(request: Request, name: string): Date | null {
  const value = textParameter(request, name);
  if (value === null) return null;
  const day = value.slice(0, 10);
  const shape = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;
  const instant = new Date(value);
  if (!shape.test(value) || !isCivilDate(day) || Number.isNaN(instant.getTime())) {
    throw new RequestError(
      400,
      `The parameter "${name}" is "${value}"; it takes a time such as 2026-04-08 or 2026-04-08T12:00:00Z.`,
      name,
    );
  }
  return instant;
}

/** The instant that `known` names: what the tracker knew then is asked for. Null for what it knows now. Throws `RequestError`. */
export function knownParameter(request: Request, now: Date): Date | null {
  const known = instantParameter(request, 'known');
  if (known !== null && known > now) {
    throw new RequestError(400, 'The parameter "known" is a time to come; what will be known then is not known.', 'known');
  }
  return known;
}
