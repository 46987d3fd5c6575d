import { groups } from '../../treaty/groups.ts';
import { states } from '../../treaty/states.ts';
import { type MappedPage, renderLlms, renderRobots, renderSitemap } from '../../web/views/machine-readable.ts';
import { renderScriptWords } from '../../web/views/script-words.ts';
import { cardFacts, DASHBOARD } from '../cards.ts';
import type { Edition } from '../edition.ts';
import { newestRecord, offersOf } from '../offers.ts';
import { type Content, frameOf, json, type Route } from '../route.ts';
import { factsOn } from '../treaty-facts.ts';

const text = (type: string, content: string): Content => ({ type: `${type}; charset=utf-8`, text: content });

/** `GET /robots.txt`. */
export const robotsTxt: Route = { parameters: [], answer: (_, { origin }) => text('text/plain', renderRobots(origin)) };

/** `GET /languages.json`: words for the scripts of pages. They change only with the program, and two scripts of one page may fetch them. */
export const scriptWordsFile: Route = {
  parameters: [],
  answer: () => ({ ...json(renderScriptWords()), headers: { 'cache-control': 'public, max-age=3600' } }),
};

/** `GET /llms.txt`: the site in short for language models. */
export const llmsTxt: Route = {
  parameters: [],
  answer(edition, asked) {
    const card = cardFacts(factsOn(edition, edition.today), DASHBOARD);
    return text('text/plain', renderLlms(frameOf(edition, asked), card, offersOf(edition.treaty, newestRecord(edition))));
  },
};

/** `GET /sitemap.xml`: all pages, States and groups; none while their pages have nothing to show. */
export const sitemapXml: Route = {
  parameters: [],
  answer: (edition, { origin }) =>
    text(
      'application/xml',
      renderSitemap(pagesOf(edition).map(({ address, changed }) => ({ address: origin + address, changed }))),
    ),
};

/** The pages about all States. */
const PAGES = ['/', '/race', '/states', '/next', '/groups', '/changes', '/data'];
/** Those that change with the program. */
const TEXTS = ['/method', '/data/dictionary', '/data/api'];

function pagesOf(edition: Edition): MappedPage[] {
  const changedOf = changesByState(edition);
  const of = (codes: readonly string[]): string | null => latest(codes.map((iso3) => changedOf.get(iso3) ?? null));
  const all = of(states.map(({ iso3 }) => iso3));
  return [
    ...PAGES.map((address) => ({ address, changed: all })),
    ...TEXTS.map((address) => ({ address, changed: null })),
    ...groups.map(({ slug, members }) => ({ address: `/groups/${slug}`, changed: of(members.map(({ iso3 }) => iso3)) })),
    ...states.flatMap(({ iso3, slug }) =>
      [`/states/${slug}`, `/states/${slug}/brief`].map((address) => ({ address, changed: of([iso3]) })),
    ),
  ];
}

/** When what there is to say of each State last changed, by its code: when a change was recorded, or on the day on which one took effect. Throws `RequestError` before the first record. */
function changesByState(edition: Edition): ReadonlyMap<string, string | null> {
  const { history, today } = edition;
  return new Map(
    factsOn(edition, today).states.map(({ state: { iso3 }, standing: { consent, withdrawal } }) => {
      const recorded = history.changes.filter((change) => change.iso3 === iso3).map(({ detectedAt }) => detectedAt.toISOString());
      const inEffect = [consent?.inForce?.date, withdrawal?.effectiveOn].flatMap((day) => (day && day <= today ? day : []));
      return [iso3, latest([...recorded, ...inEffect])] as const;
    }),
  );
}

/** The latest of days and instants, which as texts are in the order of time. */
const latest = (times: readonly (string | null)[]): string | null =>
  times.reduce((last, time) => (time !== null && (last === null || time > last) ? time : last), null);
