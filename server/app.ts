import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { states } from '../treaty/states.ts';
import { LOCALES } from '../web/words/locales.ts';
import { loadLanguages } from '../web/words/translator.ts';
import { ENCODINGS } from './answer.ts';
import type { Dependencies } from './dependencies.ts';
import { createEditions, type Editions } from './edition.ts';
import { takeLanguage } from './languages.ts';
import { createOrigins, isForwarded } from './origin.ts';
import { createPreparedAnswers, type PreparedAnswers, type PreparedRoute } from './prepared.ts';
import { apiRows } from './routes/api.ts';
import { calendarFile } from './routes/calendar.ts';
import { badgeFile, cardFile } from './routes/cards.ts';
import { changesPage } from './routes/changes.ts';
import { dashboardPage, racePage, replayFile } from './routes/dashboard.ts';
import { allTablesArchive, allTablesWorkbook, dataIndex, dataPackage, rowsFile, tableFile } from './routes/downloads.ts';
import { atomFeed, jsonFeed } from './routes/feeds.ts';
import { embedPage, oembed } from './routes/embeds.ts';
import { groupPage, groupsPage } from './routes/groups.ts';
import { healthPage } from './routes/health.ts';
import { llmsTxt, robotsTxt, scriptWordsFile, sitemapXml } from './routes/machine-readable.ts';
import { apiPage, dataPage, dictionaryPage, methodPage } from './routes/method.ts';
import { nextPage } from './routes/next.ts';
import { briefPage, statePage } from './routes/state.ts';
import { stateNames, statesPage } from './routes/states.ts';
import { pictureFile, usePage } from './routes/use.ts';

/** The whole site. */
export interface App {
  /** Answers a request: at once where the answer is prepared, by way of Express where not. */
  readonly listener: RequestListener;
  readonly editions: Editions;
  /** Makes the dashboard in every encoding for each origin, for those who open it as soon as the program listens. Needs English only. */
  prepareFirst(origins: readonly string[]): Promise<void>;
  /** Makes the answers that everybody asks for, for those who ask next; first loads what they need. */
  prepare(origin: string): Promise<void>;
  /** Loads what the first answer does not need, ahead of the first request that does: Express, and the words of the other languages. */
  load(): Promise<void>;
  readonly figures: PreparedAnswers['figures'];
}

/** The answers that are made from the history in memory, by their addresses; those marked are made before they are asked for. */
const tableOf = ({ treaty, schedule, crossChecks }: Dependencies): readonly (PreparedRoute & { readonly ahead?: boolean })[] => [
  { template: '/', route: dashboardPage, ahead: true },
  { template: '/states', route: statesPage, ahead: true },
  { template: '/states/:name', route: statePage, ahead: true },
  { template: '/states/:name/brief', route: briefPage },
  { template: '/race', route: racePage, ahead: true },
  { template: '/state-names.json', route: stateNames, ahead: true },
  { template: '/next', route: nextPage, ahead: true },
  { template: '/groups', route: groupsPage, ahead: true },
  { template: '/groups/:name', route: groupPage },
  { template: '/use/:name', route: usePage },
  { template: '/embed/:name', route: embedPage },
  { template: '/oembed', route: oembed },
  { template: '/rows/:name', route: rowsFile },
  { template: '/pictures/:name', route: pictureFile },
  { template: '/cards/:name', route: cardFile },
  { template: '/badges/:name', route: badgeFile },
  { template: '/changes', route: changesPage, ahead: true },
  { template: '/feed.atom', route: atomFeed(treaty), ahead: true },
  { template: '/feed.json', route: jsonFeed(treaty), ahead: true },
  { template: '/calendar.ics', route: calendarFile, ahead: true },
  { template: '/method', route: methodPage, ahead: true },
  { template: '/data', route: dataPage, ahead: true },
  { template: '/data/api', route: apiPage },
  { template: '/languages.json', route: scriptWordsFile, ahead: true },
  { template: '/robots.txt', route: robotsTxt },
  { template: '/sitemap.xml', route: sitemapXml },
  { template: '/llms.txt', route: llmsTxt },
  { template: '/data/dictionary', route: dictionaryPage },
  { template: '/data/all.zip', route: allTablesArchive },
  { template: '/data/all.xlsx', route: allTablesWorkbook },
  { template: '/data/datapackage.json', route: dataPackage },
  { template: '/data/index.json', route: dataIndex },
  { template: '/data/:name', route: tableFile(treaty) },
  { template: '/replay.json', route: replayFile, ahead: true },
  { template: '/health', route: healthPage(schedule, crossChecks) },
  ...apiRows(treaty),
];

/** The whole site. After `stopping` has fired it says that it is not ready, and keeps no connection. */
export function createApp(dependencies: Dependencies, stopping?: AbortSignal): App {
  const { now, assets, onAnswer } = dependencies;
  const editions = createEditions({ ...dependencies, assets: assets.addresses });
  const routes = tableOf(dependencies);
  let express: Awaited<ReturnType<typeof loadExpress>> | null = null;
  const originOf = createOrigins({ ...dependencies, trusts: (address) => express?.trusts(address) ?? false });
  const prepared = createPreparedAnswers({ editions, originOf, now, routes });

  const loadExpress = async () => {
    const [{ createExpressApp }] = await Promise.all([import('./express-app.ts'), loadLanguages()]);
    return createExpressApp({ dependencies, editions, originOf, routes, prepared, ...(stopping && { stopping }) });
  };
  let loading: Promise<void> | null = null;
  const load = (): Promise<void> => {
    loading ??= loadExpress().then((loaded) => {
      express = loaded;
    });
    return loading;
  };

  const wanted = routes
    .filter(({ ahead }) => ahead)
    .sort((a, b) => Number(a.template.includes(':name')) - Number(b.template.includes(':name')))
    .flatMap((of) => (of.template.includes(':name') ? states.map(({ slug }) => ({ ...of, name: slug })) : [of]));
  // Of each other language, what people come to first: all of all languages would take six times the room.
  const wantedToo = LOCALES.flatMap((locale) =>
    wanted.filter(({ template }) => FIRST.has(template)).map((of) => ({ ...of, locale })),
  );

  return {
    editions,
    figures: prepared.figures,
    load,
    async prepareFirst(origins) {
      for (const origin of origins) await prepared.prepare(origin, wanted.slice(0, 1), ENCODINGS);
    },
    async prepare(origin) {
      await load();
      await prepared.prepare(origin, [...wanted, ...wantedToo]);
    },
    listener(request, response) {
      const begun = onAnswer ? performance.now() : 0;
      const id = nextId();
      takeLanguage(request);
      if (stopping?.aborted) response.shouldKeepAlive = false;
      // Whose forwarded headers are believed is Express's to say.
      const answered = express !== null || !isForwarded(request) ? prepared.answer(request, response, id) : null;
      if (answered !== null) {
        onAnswer?.({ ...answered, seconds: (performance.now() - begun) / 1_000, prepared: true });
        return;
      }
      if (onAnswer)
        response.once('finish', () => {
          const { route, wasPrepared } = prepared.answeredBy(response) ?? { route: 'other', wasPrepared: false };
          const seconds = (performance.now() - begun) / 1_000;
          onAnswer({ route, status: response.statusCode, seconds, prepared: wasPrepared });
        });
      Object.assign(request, { id });
      response.setHeader('X-Request-Id', id);
      if (express) express.listener(request, response);
      else
        load().then(
          () => express?.listener(request, response),
          (error: Error) => response.destroy(error),
        );
    },
  };
}

/** The dashboard and the list. */
const FIRST: ReadonlySet<string> = new Set(['/', '/states']);

/** An id that no other request has, of this process or another. */
const ofThisProcess = randomBytes(5).toString('hex');
let requests = 0;
function nextId(): string {
  requests += 1;
  return `${ofThisProcess}-${requests.toString(36)}`;
}
