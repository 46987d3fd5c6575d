import { bandOf } from '../../treaty/band.ts';
import { participationsIn } from '../../treaty/ledger.ts';
import { cumulativeSeries, instrumentsByYear } from '../../treaty/progress.ts';
import { states } from '../../treaty/states.ts';
import { type Drawing, renderPicture } from '../../web/views/pictures.tsx';
import { renderUse, type UseModel } from '../../web/views/use.tsx';
import { USABLE, type Usable } from '../../web/views/use-this.tsx';
import type { Edition } from '../edition.ts';
import { RequestError } from '../errors.ts';
import { dateParameter, groupParameter, knownParameter, parseStateFilter, type Query, stateParameter } from '../parameters.ts';
import { pngOf } from '../pictures.ts';
import { type Asked, frameOf, page, type Route } from '../route.ts';
import { rowsOf } from '../rows.ts';
import { factsOn, filterStates, groupShare, regionShares, type StateOnDate, type TreatyFacts } from '../treaty-facts.ts';
import { boardOf } from './next.ts';

/** What is used, read from its address. */
interface Used {
  readonly what: Usable;
  readonly facts: TreatyFacts;
  readonly knownAt: Date | null;
  /** The States that it is about. */
  readonly of: readonly StateOnDate[];
  /** The name of the one State or group, and by what addresses name it. */
  readonly name: string | null;
  readonly slug: string | null;
}

/** The parameters of everything that can be used. */
export const USE_PARAMETERS = ['date', 'known', 'state', 'q', 'status', 'region', 'group', 'vote', 'years', 'share', 'sort'];

/** Reads what is to be used. Throws `RequestError`. */
export function usedOf(edition: Edition, { query, now, path }: Asked, named: string): Used {
  const what = USABLE.find((usable) => usable === named);
  if (what === undefined) throw new RequestError(404, 'nothing here', { path });
  const knownAt = knownParameter(query, now);
  const facts = factsOn(edition, dateParameter(query, edition.today), knownAt);
  if (what === 'board') {
    const onDate = new Map(facts.states.map((one) => [one.state.iso3, one]));
    const { rows } = boardOf(edition.treaty, facts, query);
    return { what, facts, knownAt, of: rows.flatMap(({ state }) => onDate.get(state.iso3) ?? []), name: null, slug: null };
  }
  if (what !== 'state')
    return {
      what,
      facts,
      knownAt,
      of: filterStates(edition.treaty, facts.states, parseStateFilter(query, edition.treaty)),
      name: null,
      slug: null,
    };
  const iso3 = stateParameter(query);
  const own = facts.states.find(({ state }) => state.iso3 === iso3);
  if (own === undefined) throw new RequestError(404, 'nothing here', { path });
  return { what, facts, knownAt, of: [own], name: own.state.name, slug: own.state.slug };
}

/** `GET /use/:name[?date=&known=…]`: citation, permanent address, picture, rows and source of a figure, a chart, a table or a State. */
export const usePage: Route = {
  parameters: USE_PARAMETERS,
  answer: (edition, asked) => page(renderUse(useModelOf(edition, asked, usedOf(edition, asked, asked.name)))),
};

/** `GET /pictures/:name[?date=&known=…]`, such as `cumulative.svg` or `cumulative.png`: a chart as of a day. */
export const pictureFile: Route = {
  parameters: USE_PARAMETERS,
  answer(edition, asked) {
    const [, what = '', ending] = /^(.+)\.(svg|png)$/.exec(asked.name) ?? [];
    const used = usedOf(edition, asked, what);
    const drawing = drawingOf(edition, used, stateParameter(asked.query));
    if (drawing === null) throw new RequestError(404, 'nothing here', { path: asked.path });
    const model = useModelOf(edition, asked, used);
    // The bars say what each region has; the heading says what they have together.
    const finding = drawing.of === 'regions' ? ({ of: 'joined', none: 0 } as const) : model.finding;
    const svg = renderPicture({ ...model, finding, drawing });
    return ending === 'svg' ? { type: 'image/svg+xml', text: svg } : { type: 'image/png', text: () => pngOf(svg) };
  },
};

function useModelOf(edition: Edition, asked: Asked, used: Used): UseModel {
  const { what, facts, knownAt, of, name } = used;
  const { progress, knownUntil } = facts;
  const query = new URLSearchParams(asked.query);
  query.set('date', progress.asOf);
  return {
    frame: frameOf(edition, asked, { facts, knownAt }),
    ...{ what, name, progress, universe: states.length, today: edition.today, knownUntil },
    finding: progress.asOf < edition.treaty.openedForSignatureOn ? null : findingOf(edition, used, asked.query),
    knownAt: knownAt?.toISOString() ?? null,
    evidence: of.flatMap(({ actions }) =>
      actions.filter(({ date }) => date <= progress.asOf).map(({ evidence }) => evidence ?? null),
    ),
    address: `${asked.origin}${permanentAddress(used, query)}`,
    picture: drawingOf(edition, used, null) === null ? null : `/pictures/${what}.*?${query}`,
    follow: what === 'state' ? { state: stateParameter(asked.query) } : parseStateFilter(asked.query, edition.treaty),
    rows: { address: `/rows/${what}.csv?${query}`, columns: rowsOf({ what, edition, facts, of }).columns },
  };
}

/** What is drawn; null for what has no picture, or on a day that has nothing to draw. */
function drawingOf({ treaty }: Edition, { what, facts }: Used, marked: string | null): Drawing | null {
  const participations = participationsIn(facts.ledger);
  const { progress, knownUntil } = facts;
  const series = cumulativeSeries(treaty, participations, progress.asOf);
  if (series.length === 0) return null;
  switch (what) {
    case 'figure':
    case 'band':
    case 'state': {
      const standings = facts.states.map(({ standing }) => standing);
      return { of: 'band', band: bandOf(treaty, participations, progress.asOf, standings), marked };
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

function permanentAddress({ what, slug }: Used, query: Query): string {
  const parameters = new URLSearchParams(query);
  parameters.delete('state');
  if (what === 'board') return `/next?${parameters}`;
  if (what === 'groups' || what === 'group') {
    const group = parameters.get('group');
    parameters.delete('group');
    return `/groups${group === null ? '' : `/${group}`}?${parameters}`;
  }
  if (what === 'state') return `/states/${slug}?${parameters}`;
  return what === 'states' ? `/states?${parameters}` : `/?${parameters}${ANCHORS[what] ?? ''}`;
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
    const last = instrumentsByYear(treaty, participationsIn(facts.ledger), facts.knownUntil).at(-1);
    const joined = (last?.towardThreshold ?? 0) + (last?.otherInstruments ?? 0);
    return { of: 'year', year: last?.year ?? 0, joined, whole: facts.knownUntil.endsWith('-12-31') };
  }
  if (what === 'board' || (what === 'states' && ['q', 'status', 'region', 'group', 'vote'].some((name) => query.has(name))))
    return { of: 'found', found: of.length };
  return { of: what === 'cumulative' ? 'cumulative' : 'progress', none };
}
