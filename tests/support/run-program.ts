import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';

/** Starts one of the project's commands, built as its users run it: `scrape` is `jobs/commands/scrape.ts`. */
export const startCommand = (
  name: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [`dist/jobs/commands/${name}.js`, ...words], { env: { ...process.env, ...environment } });

/** Runs a command to its end; answers its exit code and all that it said. */
export async function runCommand(
  name: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<{ code: number; out: string }> {
  const child = startCommand(name, words, environment);
  const [out, errors] = [text(child.stdout), text(child.stderr)];
  const [code] = await once(child, 'exit');
  return { code: Number(code), out: (await out) + (await errors) };
}

/** The server as its users run it, on an embedded database in a folder of its own. */
export interface ServerProgram {
  readonly process: ChildProcess;
  readonly folder: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts the server, built, without a network; resolves when it listens. */
export async function startServerProgram(): Promise<ServerProgram> {
  const folder = mkdtempSync(join(tmpdir(), 'server-'));
  chmodSync(folder, 0o755);
  const server = spawn(process.execPath, ['dist/server/main.js'], {
    env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: folder, UNTC_BASE_URL: 'http://127.0.0.1:9', CROSS_CHECK: 'off' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let port = 0;
  for await (const line of createInterface({ input: server.stdout })) {
    port = Number(/The dashboard is at http:\/\/[^"]*:(\d+)/.exec(line)?.[1] ?? 0);
    if (port > 0) break;
  }
  server.stdout.resume();
  return {
    process: server,
    folder,
    port,
    async stop() {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
