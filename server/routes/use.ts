import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { civilDateInNewYork } from '../../treaty/civil-date.ts';
import { cumulativeSeries, instrumentsByYear } from '../../treaty/progress.ts';
import { states } from '../../treaty/states.ts';
import { isEmbeddable, THEMES } from '../../web/views/embed.tsx';
import { type Drawing, renderPicture } from '../../web/views/pictures.tsx';
import { type EmbedChoice, renderUse, type UseModel } from '../../web/views/use.tsx';
import { USABLE, type Usable } from '../../web/views/use-this.tsx';
import { badgeAddress, cardAddress, cardFacts, DASHBOARD, groupSubject, stateSubject } from '../cards.ts';
import type { Edition } from '../edition.ts';
import { RequestError } from '../errors.ts';
import {
  choiceParameter,
  dateParameter,
  groupParameter,
  knownParameter,
  parseStateFilter,
  type Query,
  stateParameter,
} from '../parameters.ts';
import { pngOf } from '../pictures.ts';
import { type Asked, absolute, addressOf, frameOf, page, type Route } from '../route.ts';
import { lastLearnedAt } from '../sources.ts';
import { columnsOf, tableBehind } from '../tables.ts';
import { bandIn, factsOn, filterStates, groupShare, regionShares, type StateOnDate, type TreatyFacts } from '../treaty-facts.ts';
import { boardOf } from './next.ts';

/** What is used, read from its address. */
export interface Used {
  readonly what: Usable;
  readonly facts: TreatyFacts;
  readonly knownAt: Date | null;
  /** The States that it is about. */
  readonly of: readonly StateOnDate[];
  /** The one State, by its code and by what addresses name it. */
  readonly iso3: string | null;
  readonly slug: string | null;
}

/** The parameters of what can be used: its day, the knowledge, and what chooses among States. */
export const useParameters = (what: string): readonly string[] => ['date', 'known', ...(CHOOSING.get(what) ?? [])];

const CHOOSING: ReadonlyMap<string, readonly string[]> = new Map([
  ['state', ['state']],
  ['group', ['group']],
  ['states', ['q', 'status', 'region', 'group', 'vote']],
  ['board', ['status', 'region', 'group', 'vote', 'years', 'share', 'sort']],
]);

/** Those of a file of it, such as `cumulative.svg`. */
export const fileParameters = (file: string): readonly string[] => useParameters(file.replace(/\..*$/, ''));

/** Reads what is to be used. Throws `RequestError`. */
export function usedOf(edition: Edition, { query, now, path, locale }: Asked, named: string): Used {
  const what = USABLE.find((usable) => usable === named);
  if (what === undefined) throw new RequestError(404, 'nothing here', { path });
  const knownAt = knownParameter(query, now);
  const facts = factsOn(edition, dateParameter(query, edition.today), knownAt);
  if (what === 'board') {
    const onDate = new Map(facts.states.map((one) => [one.state.iso3, one]));
    const { rows } = boardOf(edition.treaty, facts, query, locale);
    return { what, facts, knownAt, of: rows.flatMap(({ state }) => onDate.get(state.iso3) ?? []), iso3: null, slug: null };
  }
  if (what !== 'state')
    return {
      what,
      facts,
      knownAt,
      of: filterStates(edition.treaty, facts.states, parseStateFilter(query, edition.treaty)),
      iso3: null,
      slug: null,
    };
  const iso3 = stateParameter(query);
  const own = facts.states.find(({ state }) => state.iso3 === iso3);
  if (own === undefined) throw new RequestError(404, 'nothing here', { path });
  return { what, facts, knownAt, of: [own], iso3: own.state.iso3, slug: own.state.slug };
}

/** `GET /use/:name[?date=&known=…&embed=live|frozen&theme=]`: citation, permanent address, picture, rows, embed and source of a figure, a chart, a table or a State. */
export const usePage: Route = {
  parameters: (what) => [...useParameters(what), 'embed', 'theme'],
  answer(edition, asked) {
    const used = usedOf(edition, asked, asked.name);
    const model = useModelOf(edition, asked, used);
    return page(renderUse({ ...model, share: shareOf(edition, asked, used), embed: embedChoiceOf(edition, asked, used) }));
  },
};

/** In pixels. */
const PNG_WIDTH = 1_600;

/** `GET /pictures/:name[?date=&known=…]`, such as `cumulative.svg` or `cumulative.png`: a chart as of a day. */
export const pictureFile: Route = {
  parameters: fileParameters,
  refusesOthers: true,
  heavy: true,
  answer(edition, asked) {
    const [, what = '', ending] = /^(.+)\.(svg|png)$/.exec(asked.name) ?? [];
    const used = usedOf(edition, asked, what);
    const drawing = drawingOf(edition, asked.locale, used, stateParameter(asked.query));
    if (drawing === null) throw new RequestError(404, 'nothing here', { path: asked.path });
    const model = useModelOf(edition, asked, used);
    // The bars say what each region has; the heading says what they have together.
    const finding = drawing.of === 'regions' ? ({ of: 'joined', none: 0 } as const) : model.finding;
    const svg = renderPicture({ ...model, finding, drawing });
    return ending === 'svg' ? { type: 'image/svg+xml', text: svg } : { type: 'image/png', text: () => pngOf(svg, PNG_WIDTH) };
  },
};

/** What "Use this" says of what is used, besides its share picture and its embed. */
export function useModelOf(edition: Edition, asked: Asked, used: Used): Omit<UseModel, 'share' | 'embed'> {
  const { what, facts, knownAt, of, iso3 } = used;
  const { progress, knownUntil } = facts;
  const query = new URLSearchParams([...asked.query].filter(([name]) => useParameters(what).includes(name)));
  query.set('date', progress.asOf);
  return {
    frame: frameOf(edition, asked, { facts, knownAt, subject: subjectOf(edition, asked, used) ?? DASHBOARD }),
    ...{ what, iso3, progress, universe: states.length, knownUntil },
    // What is said of a day as it was known then has the same tense for good.
    today: knownAt === null ? edition.today : civilDateInNewYork(knownAt),
    finding: progress.asOf < edition.treaty.openedForSignatureOn ? null : findingOf(edition, used, asked.query),
    knownAt: knownAt?.toISOString() ?? null,
    evidence: of.flatMap(({ actions }) =>
      actions.filter(({ date }) => date <= progress.asOf).map(({ evidence }) => evidence ?? null),
    ),
    address: absolute(asked, permanentAddress(used, query)),
    picture: drawingOf(edition, asked.locale, used, null) === null ? null : `/pictures/${what}.*?${query}`,
    follow: what === 'state' ? { state: stateParameter(asked.query) } : parseStateFilter(asked.query, edition.treaty),
    rows: {
      address: `/rows/${what}.*?${query}`,
      columns: columnsOf(tableBehind(what), edition.treaty).map((column) => column.name),
    },
  };
}

/** Of what there is a share picture; null for what has none of its own. */
function subjectOf(
  { treaty }: Edition,
  { query }: Asked,
  { what, facts, of }: Used,
): NonNullable<UseModel['share']>['subject'] | null {
  const [first] = of;
  if (what === 'state' && first) return stateSubject(treaty, facts, first);
  const group = what === 'group' ? groupParameter(query) : null;
  if (group !== null) return groupSubject(facts, group);
  return what === 'figure' || what === 'band' ? DASHBOARD : null;
}

/** The share picture and the badge with their addresses; null for what has none. */
function shareOf(edition: Edition, asked: Asked, used: Used): UseModel['share'] {
  const { facts, knownAt } = used;
  const { asOf, remaining } = facts.progress;
  const [subject, known] = [subjectOf(edition, asked, used), knownAt ?? lastLearnedAt(edition.history.runs)];
  if (subject === null || known === null) return null;
  const past = asOf < edition.today;
  const live = new URLSearchParams({ ...(past && { date: asOf }), ...(knownAt && { known: knownAt.toISOString() }) });
  const frozen = new URLSearchParams({ date: asOf, known: known.toISOString() });
  const badge = subject.of === 'state' ? 'state' : remaining > 0 ? 'threshold' : 'joined';
  const both = (addressFor: (query: Query) => string) => ({
    live: absolute(asked, addressFor(live)),
    frozen: absolute(asked, addressFor(frozen)),
  });
  return {
    ...cardFacts(facts, subject),
    card: both((query) => cardAddress(subject, query)),
    badge: subject.of === 'group' ? null : { of: badge, ...both((query) => badgeAddress(badge, subject, query)) },
    page: absolute(asked, permanentAddress(used, live)),
    past,
  };
}

/** How it is embedded, as chosen in the query; null for what is not, and before there is anything to show. */
function embedChoiceOf(edition: Edition, asked: Asked, { what, facts, knownAt }: Used): EmbedChoice | null {
  const { treaty, today, history } = edition;
  const { query } = asked;
  const { asOf } = facts.progress;
  const known = knownAt ?? lastLearnedAt(history.runs);
  const isNamed = what === 'group' ? query.has('group') : true;
  if (!isEmbeddable(what) || !isNamed || known === null || asOf < treaty.openedForSignatureOn) return null;
  const theme = choiceParameter(query, 'theme', THEMES);
  const frozen = (choiceParameter(query, 'embed', ['live', 'frozen']) ?? (knownAt === null ? 'live' : 'frozen')) === 'frozen';
  const past = asOf < today;
  const parameters = new URLSearchParams([...query].filter(([name]) => name === what));
  if (frozen || past) parameters.set('date', asOf);
  if (frozen) parameters.set('known', known.toISOString());
  if (theme !== null) parameters.set('theme', theme);
  return {
    ...{ what, theme, frozen, past },
    address: absolute(asked, addressOf({ path: `/embed/${what}`, query: parameters })),
    kept: [...query].filter(([name]) => useParameters(what).includes(name)),
  };
}

/** What is drawn; null for what has no picture, or on a day that has nothing to draw. */
function drawingOf({ treaty }: Edition, locale: Asked['locale'], { what, facts }: Used, marked: string | null): Drawing | null {
  const participations = facts.participations;
  const { progress, knownUntil } = facts;
  const series = cumulativeSeries(treaty, participations, progress.asOf);
  if (series.length === 0) return null;
  switch (what) {
    case 'figure':
    case 'band':
    case 'state': {
      return { of: 'band', band: bandIn(locale, treaty, facts), marked };
    }
    case 'cumulative':
      return { of: 'cumulative', series };
    case 'yearly':
      return { of: 'yearly', years: instrumentsByYear(treaty, participations, knownUntil) };
    case 'regions':
      return { of: 'regions', regions: regionShares(facts) };
    default:
      return null;
  }
}

/** Where each stands on the dashboard. */
const ANCHORS: Partial<Record<Usable, string>> = {
  cumulative: '#cumulative',
  yearly: '#yearly',
  regions: '#regions',
  tiles: '#world',
};

/** The path and query of the page that shows it, on the day and with the knowledge that the query names. */
export function permanentAddress({ what, slug }: Used, query: Query): string {
  const parameters = new URLSearchParams(query);
  parameters.delete('state');
  const group = what === 'groups' || what === 'group' ? parameters.get('group') : null;
  if (group !== null) parameters.delete('group');
  const at = (path: string): string => addressOf({ path, query: parameters });
  if (what === 'board') return at('/next');
  if (what === 'groups' || what === 'group') return at(`/groups${group === null ? '' : `/${group}`}`);
  if (what === 'state') return at(`/states/${slug}`);
  return what === 'states' ? at('/states') : `${at('/')}${ANCHORS[what] ?? ''}`;
}

function findingOf({ treaty }: Edition, { what, facts, of }: Used, query: Query): NonNullable<UseModel['finding']> {
  const none = facts.states.filter(({ standing }) => standing.status === 'none').length;
  const [first] = of;
  if (what === 'state' && first) return { of: 'state', standing: first.standing };
  if (what === 'regions') return { of: 'regions', shares: regionShares(facts) };
  const group = what === 'group' ? groupParameter(query) : null;
  if (group) return { of: 'group', ...groupShare(facts, group) };
  if (what === 'board' && of.length === none + facts.progress.signedNotRatified) return { of: 'board', none };
  if (what === 'yearly') {
    const last = instrumentsByYear(treaty, facts.participations, facts.knownUntil).at(-1);
    const joined = (last?.towardThreshold ?? 0) + (last?.otherInstruments ?? 0);
    return { of: 'year', year: last?.year ?? 0, joined, whole: facts.knownUntil.endsWith('-12-31') };
  }
  const filters = filtersIn(treaty, query);
  if (what === 'board') return { of: 'found', found: of.length, filters: [['not-joined', ''], ...filters] };
  const ofList = filters.filter(([by]) => by !== 'years' && by !== 'share');
  if (what === 'states' && ofList.length > 0) return { of: 'found', found: of.length, filters: ofList };
  return { of: what === 'cumulative' ? 'cumulative' : 'progress', none };
}

type Filters = Extract<UseModel['finding'], { readonly of: 'found' }>['filters'];

/** The filters of the address, in the order in which they are named. */
function filtersIn({ vote }: Treaty, query: Query): Filters {
  const names = ['q', 'status', 'region', 'group', 'vote', 'years', 'share'] as const;
  return names.flatMap((by): Filters => {
    const value = query.get(by);
    return value === null || (by === 'vote' && vote === null) ? [] : [[by, value]];
  });
}
