import { bandOfMembers } from '../../treaty/band.ts';
import { addDays, type CivilDate } from '../../treaty/civil-date.ts';
import { cumulativeSeries, depositsInOrder, extentOf, instrumentsByYear } from '../../treaty/progress.ts';
import { states } from '../../treaty/states.ts';
import { type EmbedDrawing, type Embeddable, isEmbeddable, renderEmbed, renderOembed, THEMES } from '../../web/views/embed.tsx';
import { DASHBOARD, groupSubject, stateSubject } from '../cards.ts';
import type { Edition } from '../edition.ts';
import { RequestError } from '../errors.ts';
import { languageIn } from '../languages.ts';
import { choiceParameter, groupParameter, numberParameter, parseQuery, type Query } from '../parameters.ts';
import { type Asked, absolute, frameOf, page, type Route } from '../route.ts';
import { bandIn, groupShare, regionShares } from '../treaty-facts.ts';
import { permanentAddress, type Used, usedOf } from './use.ts';

/** The parameters of an embed, in the order of its address. */
const parametersOf = (what: string): readonly string[] => [
  ...['state', 'group'].filter((of) => of === what),
  ...['date', 'known', 'theme'],
];

/**
 * `GET /embed/:name[?state=|group=&date=&known=&theme=]`: a figure, a chart or a card for the frame of another site. It follows what is recorded; with `date`
 * and `known` it rests on nothing that comes later, so that its bytes stay the same.
 */
export const embedPage: Route = {
  parameters: parametersOf,
  answer(edition, asked) {
    const what = embeddable(asked.name, asked.path);
    const used = usedOf(edition, asked, what);
    const { facts, knownAt } = used;
    const drawing = drawingOf(edition, what, used, asked);
    if (drawing === null) throw new RequestError(404, 'nothing here', { path: asked.path });
    return page(
      renderEmbed({
        frame: frameOf(edition, asked, { facts, knownAt }),
        drawing,
        theme: choiceParameter(asked.query, 'theme', THEMES),
        progress: facts.progress,
        universe: states.length,
        knownUntil: facts.knownUntil,
        knownAt: knownAt?.toISOString() ?? null,
        page: absolute(asked, permanentAddress(used, pageQuery(what, asked.query))),
      }),
    );
  },
};

function embeddable(name: string, path: string): Embeddable {
  if (!isEmbeddable(name)) throw new RequestError(404, 'nothing here', { path });
  return name;
}

/** The query of the page that the embed is of: the day, the knowledge, and the group where it is about one. */
const pageQuery = (what: Embeddable, query: Query): Query =>
  new URLSearchParams(
    [...query].filter(([name]) => name === 'date' || name === 'known' || (name === 'group' && what === 'group')),
  );

/** What stands in the embed; null on a day that has nothing to draw. */
function drawingOf(
  { treaty }: Edition,
  what: Embeddable,
  { facts, of }: Used,
  { locale, query }: Pick<Asked, 'locale' | 'query'>,
): EmbedDrawing | null {
  const participations = facts.participations;
  const { progress, knownUntil } = facts;
  const { asOf, threshold } = progress;
  const band = () => bandIn(locale, treaty, facts);
  switch (what) {
    case 'figure':
    case 'band':
      return { of: what, band: band() };
    case 'cumulative': {
      const series = cumulativeSeries(treaty, participations, asOf);
      const deposits = depositsInOrder(treaty, participations, asOf);
      const extent = extentOf(treaty, participations, axisTo(treaty.openedForSignatureOn, asOf));
      return series.length === 0 ? null : { of: what, source: { series, deposits, extent, threshold, knownUntil } };
    }
    case 'yearly': {
      const years = instrumentsByYear(treaty, participations, knownUntil);
      return years.length === 0 ? null : { of: what, years };
    }
    case 'regions':
      return { of: what, regions: regionShares(facts) };
    case 'tiles':
      return { of: what, tiles: facts.states.map(({ state, standing: { status } }) => ({ ...state, status })) };
    case 'state': {
      const [own] = of;
      return own ? { of: what, standing: own.standing, band: band() } : null;
    }
    case 'group': {
      const group = groupParameter(query);
      if (group === null) return null;
      const members = new Set(group.members.map(({ iso3 }) => iso3));
      return { of: what, group, joined: groupShare(facts, group).joined, band: bandOfMembers(band(), members) };
    }
  }
}

/** Days that the axis of a chart has at least, so that the first ones can be told apart. */
const FIRST_YEAR = 365;

/** Where the axis ends: with the day shown, whatever comes later. */
function axisTo(opened: CivilDate, asOf: CivilDate): CivilDate {
  const least = addDays(opened, FIRST_YEAR);
  return asOf < least ? least : asOf;
}

/**
 * `GET /oembed?url=[&maxwidth=&maxheight=&format=json|xml]`: how a page of this site, or an embed, stands in a page of another one (oEmbed 1.0). The live
 * dashboard answers with its figure; an address with `date` and `known` with what never changes.
 */
export const oembed: Route = {
  parameters: ['url', 'maxwidth', 'maxheight', 'format'],
  answer(edition, asked) {
    const { query } = asked;
    const wanted = query.get('format') ?? 'json';
    const format = (['json', 'xml'] as const).find((known) => known === wanted);
    if (format === undefined) throw new RequestError(501, 'unsupported format', { value: wanted });
    const url = query.get('url');
    if (url === null) throw new RequestError(400, 'not understood', null);
    const { what, used, parameters, locale } = targetOf(edition, asked, url);
    const subject = subjectOf(edition, what, used, parameters);
    const text = renderOembed({
      ...{ what, format },
      state: subject.of === 'state' ? subject.standing.iso3 : null,
      group: subject.of === 'group' ? subject.group : null,
      // As the embed has it.
      frame: frameOf(edition, { ...asked, locale, path: `/embed/${what}`, query: parameters }, { ...used, subject }),
      frozen: parameters.has('date') && parameters.has('known'),
      mostWidth: numberParameter(query, 'maxwidth', 1, MOST),
      mostHeight: numberParameter(query, 'maxheight', 1, MOST),
    });
    return { type: `${format === 'json' ? 'application/json' : 'text/xml'}; charset=utf-8`, text };
  },
};

/** In pixels. */
const MOST = 100_000;

/** What the share picture that goes with an embed is of. */
function subjectOf({ treaty }: Edition, what: Embeddable, { facts, of: [own] }: Used, query: Query) {
  if (what === 'state' && own) return stateSubject(treaty, facts, own);
  const group = what === 'group' ? groupParameter(query) : null;
  return group ? groupSubject(facts, group) : DASHBOARD;
}

/** What an address of this site is embedded as. Throws `RequestError` where there is nothing to embed, for whatever reason (oEmbed 1.0, 2.3.5). */
function targetOf(edition: Edition, asked: Asked, url: string) {
  try {
    const { what, query, locale } = embedAt(url, asked.origin) ?? {};
    if (what !== undefined && query !== undefined) {
      const parameters = parseQuery(`?${query}`, parametersOf(what), false);
      const used = usedOf(edition, { ...asked, query: parameters }, what);
      choiceParameter(parameters, 'theme', THEMES);
      if (drawingOf(edition, what, used, { locale: asked.locale, query: parameters }) !== null)
        return { what, used, parameters, locale: locale ?? asked.locale };
    }
  } catch (error) {
    if (!(error instanceof RequestError) || error.status >= 500) throw error;
  }
  throw new RequestError(404, 'nothing here', { path: url });
}

/** The page `/`, of a State or of a group, or an embed. */
const EMBEDDED = /^\/(?:(embed|states|groups)\/([a-z0-9-]+))?$/i;

/** A page or an embed of this site, and the language that its address names; null for what is none. */
function embedAt(url: string, origin: string) {
  const address = url !== '' && URL.canParse(url, origin) ? new URL(url, origin) : null;
  const { path, locale } = languageIn(address?.pathname ?? '');
  const [found, kind = '', name = ''] = EMBEDDED.exec(path) ?? [];
  if (address === null || found === undefined || address.host !== new URL(origin).host) return null;
  const query = new URLSearchParams(address.search);
  if (kind === 'embed') return isEmbeddable(name) ? { what: name, query, locale } : null;
  if (kind === '') return { what: 'figure' as const, query, locale };
  const what = kind === 'states' ? ('state' as const) : ('group' as const);
  query.set(what, name);
  return { what, query, locale };
}
