import type { CivilDate } from '../../treaty/civil-date.ts';
import { formatInstant } from './formats.ts';

/** Everything for which a request is not answered: each code with its data. `parameter` is that of the query which is meant. */
export interface ErrorData {
  readonly 'nothing here': { readonly path: string };
  readonly 'unknown State': { readonly wanted: string };
  readonly 'unknown record': { readonly sha256: string };
  readonly 'unknown parameter': { readonly parameter: string; readonly known: readonly string[] };
  readonly 'repeated parameter': { readonly parameter: string };
  readonly 'parameter too long': { readonly parameter: string };
  readonly 'not a choice': { readonly parameter: string; readonly value: string; readonly choices: readonly string[] };
  readonly 'not a day': { readonly parameter: string; readonly value: string };
  readonly 'day in the future': { readonly parameter: string; readonly value: CivilDate; readonly today: CivilDate };
  readonly 'not a number': { readonly parameter: string; readonly value: string; readonly least: number; readonly most: number };
  readonly 'not a time': { readonly parameter: string; readonly value: string };
  readonly 'time in the future': { readonly parameter: string };
  readonly 'not a State': { readonly parameter: string; readonly value: string };
  readonly 'nothing known yet': { readonly parameter: string; readonly knownAt: string };
  readonly 'not understood': null;
  readonly 'not a host': null;
  readonly 'no such range': { readonly bytes: number };
  readonly 'method not allowed': { readonly method: string };
  readonly 'too many requests': null;
  readonly 'no record yet': null;
  readonly 'no database': null;
  readonly 'internal error': null;
}

export type ErrorCode = keyof ErrorData;

/** What happened, why, and what to do: the body of an error page and the `detail` of a problem document. */
const DETAILS: { readonly [Code in ErrorCode]: (data: ErrorData[Code]) => string } = {
  'nothing here': ({ path }) => `There is no page at ${path}.`,
  'unknown State': ({ wanted }) => `No State has the name or code "${wanted}".`,
  'unknown record': ({ sha256 }) => `No archived record has the hash ${sha256}.`,
  'unknown parameter': ({ parameter, known }) =>
    `There is no parameter "${parameter}"; ${known.length === 0 ? 'this address takes none' : `the parameters are: ${known.join(', ')}`}.`,
  'repeated parameter': ({ parameter }) => `The parameter "${parameter}" is given more than once.`,
  'parameter too long': ({ parameter }) => `The parameter "${parameter}" is too long.`,
  'not a choice': ({ parameter, value, choices }) =>
    `The parameter "${parameter}" is "${value}"; it takes one of: ${choices.join(', ')}.`,
  'not a day': ({ parameter, value }) =>
    `The parameter "${parameter}" is "${value}"; it takes a day as YYYY-MM-DD, such as 2014-09-25.`,
  'day in the future': ({ parameter, value, today }) =>
    `The parameter "${parameter}" is ${value}, which is after today, ${today}; it takes a day up to today.`,
  'not a number': ({ parameter, value, least, most }) =>
    `The parameter "${parameter}" is "${value}"; it takes a whole number from ${least} to ${most}.`,
  'not a time': ({ parameter, value }) =>
    `The parameter "${parameter}" is "${value}"; it takes a time such as 2026-04-08 or 2026-04-08T12:00:00Z.`,
  'time in the future': ({ parameter }) => `The parameter "${parameter}" is a time in the future; it takes a time up to now.`,
  'not a State': ({ parameter, value }) =>
    `The parameter "${parameter}" is "${value}"; it takes a code such as NLD (ISO 3166-1 alpha-3).`,
  'nothing known yet': ({ knownAt }) => `On ${formatInstant(knownAt)}, the tracker had not read any record yet.`,
  'not a host': () => 'The request names a host that is not one of this site.',
  'no such range': ({ bytes }) => `The record has ${bytes} bytes; the part that was asked for is not among them.`,
  'not understood': () => 'The request could not be understood.',
  'method not allowed': ({ method }) => `This address does not take ${method}; it takes GET and HEAD.`,
  'too many requests': () => 'Too many requests came from your address. Try again in a minute.',
  'no record yet': () => 'No record of the treaty has been read yet, so there are no figures to show.',
  'no database': () => 'The tracker cannot reach its database. Nothing is lost; try again in a few seconds.',
  'internal error': () => 'Something went wrong on the server. It has been logged; try again later.',
};

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  404: 'Not found',
  405: 'Method not allowed',
  416: 'Range not satisfiable',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Temporarily unavailable',
};

/** An error's title and detail in words. */
export const errorInWords = <Code extends ErrorCode>(status: number, code: Code, data: ErrorData[Code]) => ({
  title: code === 'no record yet' ? 'No record yet' : (TITLES[status] ?? 'Bad request'),
  detail: DETAILS[code](data),
});
