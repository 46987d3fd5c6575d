import type pg from 'pg';
import pino from 'pino';
import { createApp } from '../../server/app.ts';
import { type Assets, loadAssets } from '../../server/assets.ts';
import { createCurrentHistory } from '../../server/current-history.ts';
import type { Dependencies } from '../../server/dependencies.ts';
import { armsTradeTreaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import { type AnswerCheck, checkAnswer, createAnswerCheck } from './checked-answers.ts';
import { type LocalServer, startLocalServer } from './local-server.ts';

const SIX_HOURS = 6 * 3_600_000;

/** The day that the tests' sites live in. */
export const TODAY = parseCivilDate('2026-06-01');

/** Compressed once for all sites of a test file, as a program does once for its life. */
let assets: Assets | undefined;

const everySixHours = { nextRunAt: () => new Date(`${TODAY}T18:17:00Z`), interval: () => SIX_HOURS, running: () => false };

/** The document of each treaty, compiled once for all sites of a test file. */
const checks = new Map<Treaty, AnswerCheck>();

type Settings = Partial<
  Pick<Dependencies, 'publicUrl' | 'allowedHosts' | 'trustProxy' | 'onAnswer' | 'recipients' | 'publishArchive'>
>;

/** The site on the database, on the day {@link TODAY} or at another instant, before anything is asked of it. */
export function createSite(
  pool: pg.Pool,
  instant = new Date(`${TODAY}T12:00:00Z`),
  enabled: Dependencies['crossChecks']['enabled'] = [],
  schedule: Dependencies['schedule'] = everySixHours,
  treaty: Treaty = armsTradeTreaty,
  settings: Settings = {},
) {
  assets ??= loadAssets();
  const history = createCurrentHistory({ pool, requestPool: pool, treaty: treaty.number });
  const app = createApp({
    pool,
    treaty,
    history,
    now: () => instant,
    publicUrl: undefined,
    allowedHosts: [],
    recipients: new Map(),
    trustProxy: ['loopback'],
    schedule,
    crossChecks: { enabled, nextRunAt: () => null, interval: () => 4 * SIX_HOURS, running: () => false },
    logger: pino({ level: 'silent' }),
    assets,
    ...settings,
  });
  return { app, history };
}

/**
 * Starts the site on the database, on the day {@link TODAY}, or at an instant; it checks the depositary every six hours, and these other sources.
 * Every answer below `/api` has to be as the API's document describes it; when the site closes, one that is not is an error.
 */
export async function startSite(
  pool: pg.Pool,
  instant?: Date,
  enabled?: Dependencies['crossChecks']['enabled'],
  schedule?: Dependencies['schedule'],
  treaty: Treaty = armsTradeTreaty,
  settings?: Settings,
): Promise<LocalServer> {
  const { app, history } = createSite(pool, instant, enabled, schedule, treaty, settings);
  const check = checks.get(treaty) ?? createAnswerCheck(treaty);
  checks.set(treaty, check);
  const complaints: string[] = [];
  // What the test has just recorded is shown, without waiting to be told.
  let refreshing: Promise<void> | null = null;
  const server = await startLocalServer(async (request, response) => {
    checkAnswer(request, response, check, (complaint) => complaints.push(complaint));
    refreshing ??= history
      .refresh()
      .catch(() => {})
      .finally(() => {
        refreshing = null;
      });
    await refreshing;
    app.listener(request, response);
  });
  return {
    address: server.address,
    async close() {
      await server.close();
      if (complaints.length > 0) throw new Error(`Not as the API's document has it:\n${complaints.splice(0).join('\n')}`);
    },
  };
}
