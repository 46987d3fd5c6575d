import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
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
