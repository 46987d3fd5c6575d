import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type pg from 'pg';
import pino from 'pino';
import { createApp } from '../../server/app.ts';
import { loadAssets } from '../../server/assets.ts';
import { armsTradeTreaty } from '../../treaty/catalogue.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';

/** A running site on a port of its own. */
export interface RunningSite {
  readonly address: string;
  close(): Promise<void>;
}

/** The day that the tests' sites live in. */
export const TODAY = parseCivilDate('2026-06-01');

/** Starts the site on the database, on the day {@link TODAY}. */
export async function startSite(pool: pg.Pool): Promise<RunningSite> {
  const app = createApp({
    pool,
    treaty: armsTradeTreaty,
    today: () => TODAY,
    now: () => new Date(`${TODAY}T12:00:00Z`),
    publicUrl: undefined,
    schedule: { nextRunAt: () => new Date(`${TODAY}T18:17:00Z`), running: () => false },
    logger: pino({ level: 'silent' }),
    assets: loadAssets(),
  });
  const server = createServer(app);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
