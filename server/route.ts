import { addressIn } from '../web/addresses.ts';
import type { Frame } from '../web/views/layout.tsx';
import type { CardSubject } from '../web/words/cards.ts';
import type { Locale } from '../web/words/locales.ts';
import { cardAddress, cardFacts, DASHBOARD } from './cards.ts';
import type { Edition } from './edition.ts';
import type { Query } from './parameters.ts';
import { sourceLine } from './sources.ts';
import { factsOn, hasRecord, type TreatyFacts } from './treaty-facts.ts';

/** One address of the site whose answer follows from the edition and the address alone, so that it is made once and kept. */
export interface Route {
  /** The names of its parameters, in the order of its normalized address; or those of one name, where not all that it has take the same. */
  readonly parameters: readonly string[] | ((name: string) => readonly string[]);
  /** Those of them that are lists: joined with commas, or given several times. */
  readonly lists?: readonly string[];
  /**
   * Whether another parameter is refused: a mistyped one would give figures that look like those asked for. Otherwise it is left out: the addresses of pages
   * collect `utm_source` and the like on their way, and programs add their own to those of oEmbed.
   */
  readonly refusesOthers?: boolean;
  /** Whether the answer is about this very moment, and not kept. */
  readonly live?: boolean;
  /** Whether it takes far longer to make than a page and far more room, as pictures and archives do: these wait for each other and push out each other only. */
  readonly heavy?: boolean;
  /** Throws `RequestError`. */
  readonly answer: (edition: Edition, asked: Asked) => Content;
}

/** The names of the parameters that the route takes for what is called by the name. */
export const parametersOf = ({ parameters }: Route, name: string): readonly string[] =>
  typeof parameters === 'function' ? parameters(name) : parameters;

/** What is asked for. */
export interface Asked {
  /** The path as it is written: without what a client adds to it, and without the language. */
  readonly path: string;
  /** The part of the path that names one thing, such as a State; empty where the route has none. */
  readonly name: string;
  readonly query: Query;
  /** The language of the answer. */
  readonly locale: Locale;
  /** Where the site is, as the client sees it: `https://host`. */
  readonly origin: string;
  /** The present, for what may not be later than it. */
  readonly now: Date;
}

/** What is answered. */
export interface Content {
  readonly type: string;
  /** What takes a library is made when it is wanted. A text is compressed for whoever takes that; bytes are sent as they are. */
  readonly text: string | (() => Promise<string | Uint8Array>);
  /** The name under which a browser saves it; absent for what it shows. */
  readonly filename?: string;
  /** Headers besides those that every answer has. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A page. */
export const page = (html: string): Content => ({ type: 'text/html; charset=utf-8', text: html });

/** A value as JSON. */
export const json = (value: unknown): Content => ({ type: 'application/json; charset=utf-8', text: JSON.stringify(value) });

/** The path with its query, where it has one. */
export const addressOf = ({ path, query }: Pick<Asked, 'path' | 'query'>): string => {
  const search = query.toString();
  return search === '' ? path : `${path}?${search}`;
};

/** The absolute address of what stands at a path of the site, in the language that is asked for. */
export const absolute = ({ origin, locale }: Pick<Asked, 'origin' | 'locale'>, address: string): string =>
  addressIn(locale, address, origin);

/** What a page shows: the figures of a day as they were known at an instant, and whose they are where they are not the treaty's. */
interface Shown {
  readonly facts: TreatyFacts;
  readonly knownAt?: Date | null;
  readonly subject?: CardSubject;
}

/**
 * What every page has around its content. A page that shows what was known at an instant gives the `facts` of that instant: its figures rest on the
 * sources as they stood then, its warning tells of the present ones. One that gives no facts has the share picture of today's dashboard.
 */
export function frameOf(edition: Edition, asked: Asked, shown?: Shown): Frame {
  const { treaty, assets, sources, nextCheckAt, databaseAway, at } = edition;
  return {
    treaty,
    assets,
    locale: asked.locale,
    path: asked.path,
    address: absolute(asked, addressOf({ path: asked.path, query: withoutOrder(asked.query) })),
    sources: sources.map((source) => sourceLine(edition, source)),
    nextCheckAt: nextCheckAt?.toISOString() ?? null,
    databaseAway,
    ...(!edition.publishesArchive && { archive: 'not published' as const }),
    ...(shown?.knownAt && { sourcesThen: shown.facts.sources.map((source) => sourceLine(edition, source, shown.knownAt ?? at)) }),
    ...cardOf(edition, asked, shown),
  };
}

/** The order of a list changes nothing of what is in it: it is one page, however it is sorted. */
function withoutOrder(query: Query): Query {
  const parameters = new URLSearchParams(query);
  parameters.delete('sort');
  return parameters;
}

/** The page's share picture; none while there are no facts. */
function cardOf(edition: Edition, asked: Asked, shown: Shown | undefined): Pick<Frame, 'card'> {
  if (!hasRecord(edition)) return {};
  const { facts, subject = DASHBOARD } = shown ?? { facts: factsOn(edition, edition.today) };
  const address = cardAddress(subject, shown === undefined ? new URLSearchParams() : asked.query);
  return { card: { ...cardFacts(facts, subject), address: absolute(asked, address) } };
}
