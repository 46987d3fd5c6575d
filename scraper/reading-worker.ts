/** The worker thread in which records are read: see `read-in-worker.ts`. */
import { parentPort } from 'node:worker_threads';
import { RecordRefused } from './errors.ts';
import type { ReadAnswer, ReadRequest } from './read-in-worker.ts';
import { CROSS_CHECK_READERS, readAnyView, readArchived } from './readers.ts';

function answerTo(request: ReadRequest): ReadAnswer {
  try {
    const { body } = request;
    if ('treaty' in request) return { record: CROSS_CHECK_READERS[request.as](body, request.treaty) };
    return { record: request.as === 'any view' ? readAnyView(body) : readArchived(request.as, body) };
  } catch (error) {
    if (error instanceof RecordRefused) return { refusal: { code: error.code, data: error.data } };
    if (error instanceof Error) return { error: { message: error.message, stack: error.stack } };
    return { error: { message: String(error), stack: undefined } };
  }
}

/** Postgres stores neither NUL nor half a character (a lone surrogate), whichever way they came into a record. */
const withoutUnstorable = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? Buffer.from(value.replaceAll('\0', '')).toString() : value;

parentPort?.on('message', (request: ReadRequest) => {
  parentPort?.postMessage(JSON.stringify(answerTo(request), withoutUnstorable));
});
