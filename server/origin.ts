import type { IncomingMessage } from 'node:http';
import { memoize } from './memoize.ts';

/** What tells which site a request is for. */
export interface OriginSettings {
  /** Where the site is, for absolute links; unset: where the request says. */
  readonly publicUrl: string | undefined;
  /** The hosts that a request may name besides that of `publicUrl`, in lower case; none: any. */
  readonly allowedHosts: readonly string[];
  /** Whether the forwarded headers of whoever has this address are believed. */
  readonly trusts: (address: string) => boolean;
}

/** A name or an address, with a port or without one (RFC 9110, 7.2). */
const HOST = /^(?:[a-z0-9](?:[a-z0-9._-]{0,252})|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;

/**
 * Tells the origin of the site as the client sees it, `https://host`, for links in answers; null for a request whose `Host` is none, is given twice, or is
 * not one of those allowed. `X-Forwarded-Host` and `X-Forwarded-Proto` count where a trusted proxy sends them.
 */
export function createOrigins({ publicUrl, allowedHosts, trusts }: OriginSettings): (request: IncomingMessage) => string | null {
  const allowed = new Set(allowedHosts);
  if (publicUrl !== undefined && allowed.size > 0) allowed.add(new URL(publicUrl).host);
  const isAllowed = (host: string): boolean => HOST.test(host) && (allowed.size === 0 || allowed.has(host.toLowerCase()));
  const originOver = (protocol: string): ((host: string) => string | null) =>
    memoize(1_000, (host) => (isAllowed(host) ? (publicUrl ?? `${protocol}://${host.toLowerCase()}`) : null));
  const [plain, encrypted] = [originOver('http'), originOver('https')];
  return (request) => {
    if (countHosts(request.rawHeaders) > 1) return null;
    // HTTP/1.0 has no such header.
    const host = request.headers.host ?? (request.httpVersionMinor === 0 ? 'localhost' : '');
    if (!isForwarded(request) || !trusts(request.socket.remoteAddress ?? '')) return plain(host);
    const over = firstOf(request.headers['x-forwarded-proto']) === 'https' ? encrypted : plain;
    return over(firstOf(request.headers['x-forwarded-host']) ?? host);
  };
}

/** Whether a proxy says what the client asked for. */
export const isForwarded = ({ headers }: IncomingMessage): boolean =>
  headers['x-forwarded-proto'] !== undefined || headers['x-forwarded-host'] !== undefined;

/** The value that the proxy nearest to the client gave. */
const firstOf = (header: string | readonly string[] | undefined): string | null =>
  (typeof header === 'string' ? header : header?.[0])?.split(',')[0]?.trim() || null;

function countHosts(rawHeaders: readonly string[]): number {
  let count = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === 4 && name.toLowerCase() === 'host') count += 1;
  }
  return count;
}
