import { ADOPTION_VOTES } from '../treaty/adoption-vote.ts';
import type { Treaty } from '../treaty/catalogue/treaty.ts';
import { type CivilDate, isCivilDate } from '../treaty/civil-date.ts';
import { findGroup, type Group, type GroupSlug, groups } from '../treaty/groups.ts';
import { STATUSES } from '../treaty/participation.ts';
import { findStateByIso3, regions } from '../treaty/states.ts';
import { stateSearch } from '../web/words/states.ts';
import { RequestError } from './errors.ts';
import type { StateFilter } from './treaty-facts.ts';

const LONGEST = 200;
/** For an address given as a parameter, which may carry tracking parameters of its own. */
const LONGEST_ADDRESS = 2_000;
/** More values than there are States. */
const LONGEST_LIST = 250;
/** A day, or a day and a time with its offset. */
const INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/;
const GROUP_SLUGS: readonly GroupSlug[] = groups.map(({ slug }) => slug);

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
    if (value.length > (name === 'url' ? LONGEST_ADDRESS : LONGEST))
      throw new RequestError(400, 'parameter too long', { parameter: name });
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

/** The present, which a day or a time that is asked for may not be later than. */
export interface Moment {
  readonly today: CivilDate;
  readonly now: Date;
}

/** A parameter: what it takes, as JSON Schema says it, and how it is read. Both are declared together, so that they cannot disagree. */
export interface Parameter<Value> {
  readonly schema: Readonly<Record<string, unknown>>;
  /** Where one is needed: programs that show the document fill it in. */
  readonly example?: string;
  /** Throws `RequestError`. */
  readonly read: (query: Query, name: string, moment: Moment) => Value;
}

/** One for which the present does not matter. */
type TimelessParameter<Value> = Parameter<Value> & { readonly read: (query: Query, name: string) => Value };

/** The parameters of an address, by name. */
export type Parameters = Readonly<Record<string, Parameter<unknown>>>;

/** What the parameters of an address read. */
export type Values<Given extends Parameters> = {
  readonly [Name in keyof Given]: ReturnType<Given[Name]['read']>;
};

/** Reads the parameters of an address. Throws `RequestError`. */
export const readParameters = <Given extends Parameters>(query: Query, parameters: Given, moment: Moment): Values<Given> =>
  Object.fromEntries(Object.entries(parameters).map(([name, { read }]) => [name, read(query, name, moment)])) as Values<Given>;

/** One of the given values. */
export const choice = <Choice extends string>(choices: readonly Choice[]): TimelessParameter<Choice | null> => ({
  schema: { type: 'string', enum: choices },
  read: (query, name) => choiceParameter(query, name, choices),
});

/** A whole number within limits. */
export const wholeNumber = (least: number, most: number): Parameter<number | null> => ({
  schema: { type: 'integer', minimum: least, maximum: most },
  read: (query, name) => numberParameter(query, name, least, most),
});

/** A whole number within limits, or the usual one where none is given. */
export const wholeNumberOr = (usual: number, least: number, most: number): Parameter<number> => ({
  schema: { ...wholeNumber(least, most).schema, default: usual },
  read: (query, name) => numberParameter(query, name, least, most) ?? usual,
});

/** Words that are looked for. */
export const words: TimelessParameter<string | null> = {
  schema: { type: 'string', maxLength: LONGEST },
  read: (query, name) => query.get(name),
};

/** The day whose end is meant: `date`. */
export const asOfDay: Parameter<CivilDate> = {
  schema: { type: 'string', format: 'date' },
  read: (query, _name, { today }) => dateParameter(query, today),
};

/** An instant. */
export const instant: Parameter<Date | null> = {
  schema: { type: 'string', pattern: INSTANT.source },
  read: instantParameter,
};

/** The instant whose knowledge is meant: `known`. */
export const knownInstant: Parameter<Date | null> = {
  ...instant,
  read: (query, _name, { now }) => knownParameter(query, now),
};

/** A State, by code or by name: its code. */
export const ofState: Parameter<string | null> = {
  schema: { type: 'string', maxLength: LONGEST },
  read: stateParameter,
};

/** A State by its code, in capitals or not. One that is no State's is not found. */
export const stateCode: Parameter<string> = {
  schema: { type: 'string', pattern: '^[A-Za-z]{3}$' },
  example: 'NLD',
  read(query, name) {
    const wanted = (query.get(name) ?? '').toUpperCase();
    if (findStateByIso3(wanted) === null) throw new RequestError(404, 'unknown State', { wanted });
    return wanted;
  },
};

/** What a list of the 197 States can be narrowed down by. */
export const filterParameters = ({ vote }: Pick<Treaty, 'vote'>) => ({
  status: choice(STATUSES),
  region: choice(regions),
  group: choice(GROUP_SLUGS),
  ...(vote && { vote: choice(ADOPTION_VOTES) }),
  q: words,
});

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
  const instant = new Date(value);
  if (!INSTANT.test(value) || !isCivilDate(day) || Number.isNaN(instant.getTime())) {
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
export function parseStateFilter(query: Query, treaty: Treaty): StateFilter {
  const { status, region, group, vote, q } = filterParameters(treaty);
  return {
    status: status.read(query, 'status'),
    region: region.read(query, 'region'),
    group: group.read(query, 'group'),
    vote: vote?.read(query, 'vote') ?? null,
    q: q.read(query, 'q'),
  };
}

/** The group that `group` names by its address. Throws `RequestError`. */
export function groupParameter(query: Query): Group | null {
  const slug = choiceParameter(query, 'group', GROUP_SLUGS);
  return slug && findGroup(slug);
}

/** The code of the State that `state` names, by code or by name. Throws `RequestError`. */
export function stateParameter(query: Query, name = 'state'): string | null {
  const value = query.get(name);
  if (value === null) return null;
  const state = stateSearch().findByAddress(value);
  if (state === null) throw new RequestError(400, 'not a State', { parameter: name, value });
  return state.iso3;
}

/** The address of the following page of what was asked for; null on the last one. */
export function addressOfNext(path: string, query: Query, next: number | null): string | null {
  if (next === null) return null;
  const parameters = new URLSearchParams(query);
  parameters.set('before', String(next));
  return `${path}?${parameters}`;
}
