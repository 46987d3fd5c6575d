import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import pg from 'pg';

/** A way to a database that can be cut and mended. */
export interface CutOffDatabase {
  readonly config: pg.ClientConfig;
  /** Ends all connections and takes no others, as a server that was killed. */
  cut(): void;
  /** Sends nothing on, and ends no connection, as a server that is frozen. */
  freeze(): void;
  mend(): void;
  close(): Promise<void>;
}

/** Puts a way that can be cut before the database of the configuration. */
export async function cutOffDatabase(config: pg.ClientConfig): Promise<CutOffDatabase> {
  const { host, port, user, database, password } = new pg.Client(config);
  const sockets = new Set<Socket>();
  let state: 'open' | 'cut' | 'frozen' = 'open';
  const server = createServer((near) => {
    if (state === 'cut') return void near.destroy();
    const far = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (data) => state !== 'frozen' && to.write(data));
      from.on('error', () => {});
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const destroyAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const address = server.address() as AddressInfo;
  return {
    config: { host: '127.0.0.1', port: address.port, user, database, password },
    cut() {
      state = 'cut';
      destroyAll();
    },
    freeze() {
      state = 'frozen';
    },
    mend() {
      // What was held back is lost, so no connection can go on.
      destroyAll();
      state = 'open';
    },
    async close() {
      destroyAll();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
