import type { Answers } from './api-schemas.ts';
import type { Edition } from './edition.ts';
import { type Parameters, readParameters, type Values } from './parameters.ts';
import type { PreparedRoute } from './prepared.ts';
import { type Asked, json, type Route } from './route.ts';

/** The most entries that one answer lists of a log. */
export const LARGEST_LIMIT = 500;

/** What the API's document says of a route. The route is made of it too. */
export interface Operation {
  /** What a client generated from the document calls it. */
  readonly id: 'progress' | 'states' | 'state' | 'groups' | 'changes' | 'differences' | 'runs' | 'document';
  readonly tag: 'status' | 'history' | 'document';
  /** The name of the schema of its answer. */
  readonly answers: keyof Answers;
  /** In the order of the normalized address. */
  readonly parameters: Parameters;
  /** An address that shows something; `{day}` stands for the day on which the treaty was opened for signature. */
  readonly example: string;
  /** The one that the path has in place of `:name`. */
  readonly inPath?: Parameters;
}

/** A route of the API. */
export interface ApiRoute extends Route {
  readonly operation: Operation;
}

/** A route of the API and where it stands. */
export interface ApiRow extends PreparedRoute {
  readonly route: ApiRoute;
  readonly ahead?: boolean;
}

/** The address of a route as its document has it: `/api/v1/states/{iso3}`. */
export const pathOf = ({ template, route: { operation } }: ApiRow): string =>
  template.replace(':name', `{${Object.keys(operation.inPath ?? {}).join()}}`);

/**
 * A route of the API: its parameters are read before `answer` is called, and what that gives is sent as JSON. A list with a following page names it in a
 * header as well (RFC 8288).
 */
export function apiRoute<Given extends Parameters, Name extends keyof Answers, InPath extends Parameters>(
  operation: Operation & { readonly parameters: Given; readonly answers: Name; readonly inPath?: InPath },
  answer: (edition: Edition, given: Values<Given & InPath>, asked: Asked) => NonNullable<Answers[Name]>,
): ApiRoute {
  const { parameters, inPath = {} } = operation;
  return {
    operation,
    parameters: Object.keys(parameters),
    refusesOthers: true,
    answer(edition, asked) {
      const query = new URLSearchParams(asked.query);
      for (const name of Object.keys(inPath)) query.set(name, asked.name);
      const given = readParameters(query, { ...inPath, ...parameters } as Given & InPath, {
        today: edition.today,
        now: asked.now,
      });
      const answered = answer(edition, given, asked);
      const next = 'next' in answered ? answered.next : null;
      return { ...json(answered), ...(next !== null && { headers: { link: `<${next}>; rel="next"` } }) };
    },
  };
}
