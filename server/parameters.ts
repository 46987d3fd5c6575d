import { ADOPTION_VOTES } from '../treaty/adoption-vote.ts';
import type { Treaty } from '../treaty/catalogue/treaty.ts';
import { type CivilDate, isCivilDate } from '../treaty/civil-date.ts';
import { findGroup, type Group, type GroupSlug, groups } from '../treaty/groups.ts';
import { STATUSES } from '../treaty/participation.ts';
import { findStateByAddress, regions } from '../treaty/states.ts';
import { RequestError } from './errors.ts';
import type { StateFilter } from './treaty-facts.ts';

/** The parameters of an address that are given and not empty, each once, in the order in which its route names them. */
export type Query = URLSearchParams;

/**
 * Reads the query of an address. An empty parameter counts as absent. Another one than those named is left out, or refused with `refuseOthers`: passed
 * over, a mistyped one would give figures that look like those asked for. The values of a parameter in `lists` may be given one by one, as the
 * checkboxes of a form do, and are joined with commas. Throws `RequestError`.
 */
export function parseQuery(
  search: string,
  names: readonly string[],
  refuseOthers: boolean,
  lists: readonly string[] = [],
): Query {
  const given = new URLSearchParams(search);
  const query = new URLSearchParams();
  for (const name of names) {
    if (lists.includes(name)) {
      const values = given.getAll(name).flatMap((value) => value.split(','));
      if (values.length > LONGEST_LIST) throw new RequestError(400, 'parameter too long', { parameter: name });
      const list = [...new Set(values)].filter((value) => value !== '').sort();
      if (list.length > 0) query.set(name, list.join(','));
      continue;
    }
    const [value = '', ...others] = given.getAll(name);
    if (others.length > 0) throw new RequestError(400, 'repeated parameter', { parameter: name });
    if (value.length > LONGEST) throw new RequestError(400, 'parameter too long', { parameter: name });
    if (value !== '') query.set(name, value);
  }
  for (const name of given.keys()) {
    // `date[]=` and `date[from]=` mean several values to some programs, and would be passed over here.
    const base = name.split('[', 1)[0] ?? name;
    if (base !== name && names.includes(base)) throw new RequestError(400, 'repeated parameter', { parameter: base });
    if (refuseOthers && !names.includes(name))
      throw new RequestError(400, 'unknown parameter', { parameter: name.slice(0, 100), known: names });
  }
  return query;
}

const LONGEST = 200;
/** More values than there are States. */
const LONGEST_LIST = 250;

/** A parameter that takes one of the given values. Throws `RequestError` for another. */
export function choiceParameter<Choice extends string>(query: Query, name: string, choices: readonly Choice[]): Choice | null {
  const value = query.get(name);
  const choice = choices.find((known) => known === value) ?? null;
  if (value !== null && choice === null) throw new RequestError(400, 'not a choice', { parameter: name, value, choices });
  return choice;
}

/** The day that `date` names, or today. A later day has no facts yet. Throws `RequestError`. */
export function dateParameter(query: Query, today: CivilDate): CivilDate {
  const value = query.get('date');
  if (value === null) return today;
  if (!isCivilDate(value)) throw new RequestError(400, 'not a day', { parameter: 'date', value });
  if (value > today) throw new RequestError(400, 'day in the future', { parameter: 'date', value, today });
  return value;
}

/** A whole number within limits. Throws `RequestError`. */
export function numberParameter(query: Query, name: string, least: number, most: number): number | null {
  const value = query.get(name);
  if (value === null) return null;
  const number = Number(value);
  if (!/^\d{1,9}$/.test(value) || number < least || number > most) {
    throw new RequestError(400, 'not a number', { parameter: name, value, least, most });
  }
  return number;
}

/** An instant: a day, or a day and a time with its offset. Throws `RequestError`. */
export function instantParameter(query: Query, name: string): Date | null {
  const value = query.get(name);
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
export function knownParameter(query: Query, now: Date): Date | null {
  const known = instantParameter(query, 'known');
  if (known !== null && known > now) throw new RequestError(400, 'time in the future', { parameter: 'known' });
  return known;
}

/** The filter that the query names. Throws `RequestError`. */
export function parseStateFilter(query: Query, { vote }: Treaty): StateFilter {
  return {
    status: choiceParameter(query, 'status', STATUSES),
    region: choiceParameter(query, 'region', regions),
    group: choiceParameter(query, 'group', GROUP_SLUGS),
    vote: vote && choiceParameter(query, 'vote', ADOPTION_VOTES),
    q: query.get('q'),
  };
}

const GROUP_SLUGS: readonly GroupSlug[] = groups.map(({ slug }) => slug);

/** The group that `group` names by its address. Throws `RequestError`. */
export function groupParameter(query: Query): Group | null {
  const slug = choiceParameter(query, 'group', GROUP_SLUGS);
  return slug && findGroup(slug);
}

/** The code of the State that `state` names, by code or by name. Throws `RequestError`. */
export function stateParameter(query: Query): string | null {
  const value = query.get('state');
  if (value === null) return null;
  const state = findStateByAddress(value);
  if (state === null) throw new RequestError(400, 'not a State', { parameter: 'state', value });
  return state.iso3;
}

/** The address of the following page of what was asked for; null on the last one. */
export function addressOfNext(path: string, query: Query, next: number | null): string | null {
  if (next === null) return null;
  const parameters = new URLSearchParams(query);
  parameters.set('before', String(next));
  return `${path}?${parameters}`;
}
