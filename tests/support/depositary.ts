import type { IncomingMessage, ServerResponse } from 'node:http';
import { startLocalServer } from './local-server.ts';

/** A local HTTP server that stands in for the depositary. What it answers can be changed between runs. */
export interface Depositary {
  readonly baseUrl: string;
  /** Paths asked for, oldest first; `/robots.txt` is not among them. */
  readonly requests: string[];
  /** How often `/robots.txt` was asked for. */
  readonly robotsRequests: () => number;
  /** Has this robots.txt from now on. There is none until it is given. */
  forbid(robots: string | null): void;
  /** Answers the question for `/robots.txt` with this status and these headers from now on, until it has one again. */
  failRobots(status: number, headers?: Readonly<Record<string, string>>): void;
  /** Answers every request from now on with this body. */
  serve(body: Uint8Array | string, contentType?: string): void;
  /** Hands every request from now on to this function. */
  answer(handler: (request: IncomingMessage, response: ServerResponse) => void): void;
  close(): Promise<void>;
}

/** Starts a depositary on a free port; it answers 404 until it is told otherwise. */
export async function startDepositary(): Promise<Depositary> {
  let handler = (_request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(404).end();
  };
  const requests: string[] = [];
  let robots: string | null = null;
  let robotsStatus = 404;
  let robotsHeaders: Readonly<Record<string, string>> = {};
  let robotsRequests = 0;
  const { address, close } = await startLocalServer((request, response) => {
    if (request.url === '/robots.txt') {
      robotsRequests += 1;
      response
        .writeHead(robots === null ? robotsStatus : 200, { 'content-type': 'text/plain', ...robotsHeaders })
        .end(robots ?? '');
      return;
    }
    requests.push(request.url ?? '');
    handler(request, response);
  });
  return {
    baseUrl: address,
    requests,
    robotsRequests: () => robotsRequests,
    forbid(text) {
      robots = text;
      robotsHeaders = {};
    },
    failRobots(status, headers = {}) {
      robots = null;
      robotsStatus = status;
      robotsHeaders = headers;
    },
    serve(body, contentType = 'text/xml') {
      handler = (_request, response) => {
        response.writeHead(200, { 'content-type': contentType }).end(body);
      };
    },
    answer(next) {
      handler = next;
    },
    close,
  };
}
