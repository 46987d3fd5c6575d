import type { CivilDate } from '../../treaty/civil-date.ts';
import type { GeneralTranslator, Values } from './translator.ts';

/** Everything for which a request is not answered: each code with its data. `parameter` is that of the query which is meant. */
export interface ErrorData {
  readonly 'nothing here': { readonly path: string };
  readonly 'unknown State': { readonly wanted: string };
  readonly 'archive not published': { readonly depositary: string };
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
  readonly 'unsupported format': { readonly value: string };
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

/** The values of a message: what a list has, and how much of it, each has a placeholder. */
const valuesOf = (data: ErrorData[ErrorCode]): Values =>
  Object.fromEntries(
    Object.entries(data ?? {}).flatMap(([name, value]: [string, string | number | readonly string[]]) =>
      typeof value === 'object'
        ? [
            [name, value.join(', ')],
            ['count', value.length],
          ]
        : [[name, value]],
    ),
  );

/** An error's title and its detail: what happened, why, and what to do. */
export function errorInWords<Code extends ErrorCode>(t: GeneralTranslator, status: number, code: Code, data: ErrorData[Code]) {
  const key = code.toLowerCase().replaceAll(' ', '-');
  return {
    title: t.optional(`errors.title.${key}`) ?? t.optional(`errors.title.${status}`) ?? t('errors.title.400'),
    detail: t.optional(`errors.${key}`, valuesOf(data)) ?? t('errors.internal-error'),
  };
}
