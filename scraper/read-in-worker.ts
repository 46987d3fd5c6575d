import { createRequire } from 'node:module';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Treaty } from '../treaty/catalogue/treaty.ts';
import type { Reading, View } from '../treaty/reading.ts';
import type { CrossCheckRecord, CrossCheckSourceId } from './cross-check.ts';
import { RecordRefused } from './errors.ts';

/**
 * The version of what turns archived records into facts: the readers and the rules of the ledger. Raise it with every change by which an archived
 * record gives other facts: each program then rereads the archived records once, when it starts.
 */
export const READER_VERSION = 2;

/** What the worker is given: an archived record and how it is to be read. A cross-check source's reader needs the treaty. */
export type ReadRequest =
  | { readonly as: View | 'any view'; readonly body: Uint8Array }
  | { readonly as: CrossCheckSourceId; readonly body: Uint8Array; readonly treaty: Treaty };

/** What the worker answers, as JSON. */
export type ReadAnswer =
  | { readonly record: Reading | CrossCheckRecord }
  | { readonly refusal: Pick<RecordRefused, 'code' | 'data'> }
  | { readonly error: { readonly message: string; readonly stack: string | undefined } };

export interface ReadOptions {
  /** Ends the reading early, at shutdown. */
  readonly signal?: AbortSignal;
}

interface WorkerLimits {
  /** The module that the worker runs: it answers each {@link ReadRequest} with a {@link ReadAnswer}. */
  readonly entry: URL;
  /** How long a record may take to read, in milliseconds, the start of the worker included. */
  readonly timeout: number;
  /** How large the worker's heap may become. */
  readonly megabytes: number;
  /** After how long without a record the worker is ended, in milliseconds: a reread reads all its records in one. */
  readonly idle: number;
}

/** Reads records in a thread of its own. */
export interface WorkerReader {
  /** Starts the worker ahead of a record: loading the readers takes longer than reading it. */
  start(): void;
  read(request: ReadRequest, options?: ReadOptions): Promise<Reading | CrossCheckRecord>;
}

const LIMITS: WorkerLimits = {
  // Beside this file in dist/, and beside it as TypeScript under tsx.
  entry: new URL(`./reading-worker${extname(import.meta.url)}`, import.meta.url),
  timeout: 10_000,
  megabytes: 256,
  idle: 5_000,
};

/**
 * Creates a reader whose records are read one at a time in a worker thread, so that none of them can keep the program from answering. The
 * worker is started when it is needed, does not keep the process alive, and is ended after a record that takes too long or too much memory:
 * `read` throws `RecordRefused` for that, as for a record that the reader refuses, and an `Error` with the reader's own stack for a bug.
 */
export function createWorkerReader(given: Partial<WorkerLimits> = {}): WorkerReader {
  const limits: WorkerLimits = { ...LIMITS, ...given };
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const end = (): void => {
    void worker?.terminate();
    worker = null;
  };

  const start = (): Worker => {
    clearTimeout(idle);
    if (worker === null) {
      const started = startWorker(limits);
      worker = started;
      // One that has died between two records is replaced for the next one.
      started.once('exit', () => {
        if (worker === started) worker = null;
      });
    }
    return worker;
  };
  const rest = (started: Worker): void => {
    started.unref();
    idle = setTimeout(end, limits.idle).unref();
  };

  const readNow = async (request: ReadRequest, signal: AbortSignal | undefined): Promise<Reading | CrossCheckRecord> => {
    signal?.throwIfAborted();
    const started = start();
    started.ref();
    let answer: ReadAnswer;
    try {
      answer = await answerOf(started, request, limits, signal);
    } catch (error) {
      end();
      throw error;
    }
    rest(started);
    if ('record' in answer) return answer.record;
    if ('refusal' in answer) throw new RecordRefused(answer.refusal.code, answer.refusal.data);
    throw Object.assign(new Error(answer.error.message), { stack: answer.error.stack });
  };

  return {
    start() {
      if (worker === null) rest(start());
    },
    read(request, { signal } = {}) {
      const reading = turn.then(() => readNow(request, signal));
      turn = reading.catch(() => {});
      return reading;
    },
  };
}

/** Node 20 runs no TypeScript, and a worker does not take over the loader of its parent: where there is no build, the worker's module is bundled as it starts. */
function bundled(entry: URL): string {
  const { buildSync } = createRequire(import.meta.url)('esbuild') as typeof import('esbuild');
  const [bundle] = buildSync({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    write: false,
  }).outputFiles;
  if (bundle === undefined) throw new Error('esbuild made no bundle.');
  return bundle.text;
}

function startWorker({ entry, megabytes }: WorkerLimits): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: megabytes };
  // The options of the program's own command line are not the worker's.
  const worker =
    extname(entry.pathname) === '.ts'
      ? new Worker(bundled(entry), { resourceLimits, execArgv: ['--input-type=module'], eval: true })
      : new Worker(entry, { resourceLimits, execArgv: [] });
  // What it dies of between two records shows at the next one.
  return worker.on('error', () => {});
}

/** The worker's answer to one request. */
function answerOf(
  worker: Worker,
  request: ReadRequest,
  { timeout, megabytes }: WorkerLimits,
  signal: AbortSignal | undefined,
): Promise<ReadAnswer> {
  return new Promise((resolve, reject) => {
    const onMessage = (json: string): void => settle(() => resolve(JSON.parse(json)));
    const onError = (error: Error & { code?: string }): void =>
      settle(() =>
        reject(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new RecordRefused('reading took too much memory', { megabytes }) : error,
        ),
      );
    const onExit = (code: number): void => settle(() => reject(new Error(`The reading worker ended with code ${code}.`)));
    const onAbort = (): void => settle(() => reject(signal?.reason));
    const timer = setTimeout(
      () => settle(() => reject(new RecordRefused('reading took too long', { seconds: timeout / 1000 }))),
      timeout,
    );
    const settle = (then: () => void): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      signal?.removeEventListener('abort', onAbort);
      then();
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    signal?.addEventListener('abort', onAbort, { once: true });
    // A copy of its own: the bytes of a small Buffer lie in a larger one, which would be copied whole.
    worker.postMessage({ ...request, body: new Uint8Array(request.body) });
  });
}

/** The one reader of the program: what is read at once in one process waits for each other. */
const reader = createWorkerReader();

/** Starts the worker ahead of the first record. */
export const startReadingWorker = (): void => reader.start();

/** Reads an archived record of the depositary, or a built-in copy. Throws `RecordRefused`. */
export const readRecordInWorker = (as: View | 'any view', body: Uint8Array, options?: ReadOptions): Promise<Reading> =>
  reader.read({ as, body }, options) as Promise<Reading>;

/** Reads an archived record of a cross-check source. Throws `RecordRefused`. */
export const readCrossCheckInWorker = (
  as: CrossCheckSourceId,
  body: Uint8Array,
  treaty: Treaty,
  options?: ReadOptions,
): Promise<CrossCheckRecord> => reader.read({ as, body, treaty }, options) as Promise<CrossCheckRecord>;
