import { lookup as lookUp } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** The name has no address but such as lead into a machine's or an operator's own network. */
export class PrivateAddress extends Error {
  constructor() {
    super('private-address');
    this.name = 'PrivateAddress';
  }
}

/**
 * Whether anybody on the Internet is reached at the address. Not: loopback, private, link-local, shared (CGNAT), multicast, documentation and reserved ones, and
 * IPv6 addresses that stand for an IPv4 address or carry one, whichever that is.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  // The library knows `::10.0.0.1` as deprecated, but not the same address as `::a00:1` (RFC 4291, 2.5.5.1).
  const carriesIpv4 = 'parts' in parsed && parsed.parts.slice(0, 6).every((part) => part === 0);
  return parsed.range() === 'unicast' && !carriesIpv4;
}

/** A name's public addresses. The connection is made to one of these, so a name that is looked up again cannot lead elsewhere. */
const lookUpPublic: LookupFunction = (hostname, options, callback) => {
  lookUp(hostname, { ...options, all: true }, (error, found) => {
    const addresses = error ? [] : found.filter(({ address }) => isPublicAddress(address));
    const [first] = addresses;
    if (error) callback(error, []);
    else if (first === undefined) callback(new PrivateAddress(), []);
    else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

/** What is posted, and how. */
export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly allowPrivateAddresses: boolean;
  /** For the whole exchange, in milliseconds. */
  readonly timeout: number;
}

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly retryAfter: string | null;
}

/** Posts once, follows no redirect and reads no body. Throws {@link PrivateAddress}, and what Node throws: an `AbortError` after the timeout. */
export async function post({ url, headers, body, allowPrivateAddresses, timeout }: Post): Promise<Answer> {
  const { protocol, hostname } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  // An address is not looked up.
  if (!allowPrivateAddresses && isIP(host) !== 0 && !isPublicAddress(host)) throw new PrivateAddress();
  const request = protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const exchange = request(
      url,
      {
        method: 'POST',
        headers: { ...headers, 'Content-Length': Buffer.byteLength(body) },
        // No connection is kept: messages are few.
        agent: false,
        signal: AbortSignal.timeout(timeout),
        ...(!allowPrivateAddresses && { lookup: lookUpPublic }),
      },
      (response) => {
        // The status says all. The body is let go by, for as long as the timeout allows.
        response.on('error', () => {}).resume();
        resolve({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] ?? null });
      },
    );
    exchange.on('error', reject);
    // It may end with neither answer nor error, as after a change of protocol that nobody asked for.
    exchange.on('close', () => reject(new Error('no answer')));
    exchange.end(body);
  });
}
