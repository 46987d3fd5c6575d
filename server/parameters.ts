import type { Request } from 'express';
import { ADOPTION_VOTES } from '../treaty/adoption-vote.ts';
import type { Treaty } from '../treaty/catalogue/treaty.ts';
import { type CivilDate, isCivilDate } from '../treaty/civil-date.ts';
import { STATUSES } from '../treaty/participation.ts';
import { findStateByAddress, regions } from '../treaty/states.ts';
import { RequestError } from './errors.ts';
import type { StateFilter } from './treaty-facts.ts';

/**
 * Refuses a parameter that the address does not have: passed over, a mistyped one would give figures that look like those asked for.
 * Throws `RequestError`.
 */
export function refuseOtherParameters(request: Request, ...names: readonly string[]): void {
  const other = Object.keys(request.query).find((name) => !names.includes(name));
  if (other === undefined) return;
  throw new RequestError(400, 'unknown parameter', { parameter: other.slice(0, 100), known: names });
}

/** One parameter of the query, or null when it is absent or empty. Throws `RequestError` when it is given more than once. */
function textParameter(request: Request, name: string): string | null {
  const value: unknown = request.query[name];
  if (value === undefined || value === '') return null;
  if (typeof value !== 'string') throw new RequestError(400, 'repeated parameter', { parameter: name });
  if (value.length > 200) throw new RequestError(400, 'parameter too long', { parameter: name });
  return value;
}

/** A parameter that takes one of the given values. Throws `RequestError` for another. */
export function choiceParameter<Choice extends string>(
  request: Request,
  name: string,
  choices: readonly Choice[],
): Choice | null {
  const value = textParameter(request, name);
  const choice = choices.find((known) => known === value) ?? null;
  if (value !== null && choice === null) throw new RequestError(400, 'not a choice', { parameter: name, value, choices });
  return choice;
}

/** The day that `date` names, or today. A later day has no facts yet. Throws `RequestError`. */
export function dateParameter(request: Request, today: CivilDate): CivilDate {
  const value = textParameter(request, 'date');
  if (value === null) return today;
  if (!isCivilDate(value)) throw new RequestError(400, 'not a day', { parameter: 'date', value });
  if (value > today) throw new RequestError(400, 'day in the future', { parameter: 'date', value, today });
  return value;
}

/** A whole number within limits. Throws `RequestError`. */
export function numberParameter(request: Request, name: string, least: number, most: number): number | null {
  const value = textParameter(request, name);
  if (value === null) return null;
  const number = Number(value);
  if (!/^\d{1,9}$/.test(value) || number < least || number > most) {
    throw new RequestError(400, 'not a number', { parameter: name, value, least, most });
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
    throw new RequestError(400, 'not a time', { parameter: name, value });
  }
  return instant;
}

/** The instant that `known` names: what the tracker knew then is asked for. Null for what it knows now. Throws `RequestError`. */
export function knownParameter(request: Request, now: Date): Date | null {
  const known = instantParameter(request, 'known');
  if (known !== null && known > now) throw new RequestError(400, 'time in the future', { parameter: 'known' });
  return known;
}

/** The filter that the query names. Throws `RequestError`. */
export function parseStateFilter(request: Request, { vote }: Treaty): StateFilter {
  return {
    status: choiceParameter(request, 'status', STATUSES),
    region: choiceParameter(request, 'region', regions),
    vote: vote && choiceParameter(request, 'vote', ADOPTION_VOTES),
    q: textParameter(request, 'q'),
  };
}

/** The code of the State that `state` names, by code or by name. Throws `RequestError`. */
export function stateParameter(request: Request): string | null {
  const value = textParameter(request, 'state');
  if (value === null) return null;
  const state = findStateByAddress(value);
  if (state === null) throw new RequestError(400, 'not a State', { parameter: 'state', value });
  return state.iso3;
}

/** The address of the following page of what was asked for; null on the last one. */
export function addressOfNext(request: Request, next: number | null): string | null {
  if (next === null) return null;
  const [path = '', search = ''] = request.originalUrl.split('?');
  const parameters = new URLSearchParams(search);
  parameters.set('before', String(next));
  return `${path}?${parameters}`;
}
