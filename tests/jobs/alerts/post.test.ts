import { isPublicAddress, PrivateAddress, post } from '../../../jobs/alerts/post.ts';
import { type LocalServer, startLocalServer } from '../../support/local-server.ts';

let requests: string[] = [];
let server: LocalServer;
beforeAll(async () => {
  server = await startLocalServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    if (request.url === '/moved') response.writeHead(302, { Location: '/elsewhere' }).end();
    else if (request.url === '/later') response.writeHead(503, { 'Retry-After': '120' }).end('x'.repeat(100_000));
    else if (request.url === '/upgrade')
      response.socket?.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: other\r\n\r\n');
    else if (request.url !== '/silent') response.writeHead(204).end();
  });
});
afterAll(() => server.close());
beforeEach(() => {
  requests = [];
});

const made = { headers: {}, body: '{}', allowPrivateAddresses: true, timeout: 5_000 };
const portOf = (): string => new URL(server.address).port;

test.each([
  ...['127.0.0.1', '127.9.9.9', '10.0.0.1', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '0.1.2.3'],
  ...['192.0.0.8', '192.0.2.1', '198.18.0.1', '198.51.100.7', '203.0.113.7', '224.0.0.1', '240.0.0.1', '255.255.255.255'],
  ...['::', '::1', 'fe80::1', 'fec0::1', 'fc00::1', 'fd12::1', 'ff02::1', '2001:db8::1', '100::1'],
  // IPv4 addresses in the clothes of IPv6: mapped, compatible, NAT64, 6to4, Teredo.
  ...['::ffff:127.0.0.1', '::ffff:8.8.8.8', '::10.0.0.1', '::7f00:1', '64:ff9b::a00:1', '2002:7f00:1::', '2001:0:a00:1::'],
  ...['', 'localhost', '1'],
])('%s is not public', (address) => expect(isPublicAddress(address)).toBe(false));

test.each(['8.8.8.8', '93.184.215.14', '2606:4700::1111', '2a00:1450:4001:830::200e'])('%s is public', (address) =>
  expect(isPublicAddress(address)).toBe(true),
);

test.each([
  'http://127.0.0.1:PORT/',
  'http://localhost:PORT/',
  'http://[::1]:PORT/',
  'http://[::ffff:127.0.0.1]:PORT/',
  'http://2130706433:PORT/',
  'http://0x7f.1:PORT/',
])('nothing is posted to %s, which is not public', async (url) => {
  const to = url.replace('PORT', portOf());
  await expect(post({ ...made, url: to, allowPrivateAddresses: false })).rejects.toThrow(PrivateAddress);
  expect(requests).toEqual([]);
});

test('where the operator allows it, a private address is posted to, by number and by name', async () => {
  expect(await post({ ...made, url: `${server.address}/a` })).toEqual({ status: 204, retryAfter: null });
  expect(await post({ ...made, url: `http://localhost:${portOf()}/b` })).toEqual({ status: 204, retryAfter: null });
  expect(requests).toEqual(['POST /a', 'POST /b']);
});

test('a redirect is not followed, and a Retry-After is told', async () => {
  expect(await post({ ...made, url: `${server.address}/moved` })).toEqual({ status: 302, retryAfter: null });
  expect(await post({ ...made, url: `${server.address}/later` })).toEqual({ status: 503, retryAfter: '120' });
  expect(requests).toEqual(['POST /moved', 'POST /later']);
});

test('a server that does not answer is given up after the time limit', async () => {
  await expect(post({ ...made, url: `${server.address}/silent`, timeout: 50 })).rejects.toMatchObject({ code: 'ABORT_ERR' });
});

test('a server that changes to another protocol has not taken the message, and keeps nobody waiting', async () => {
  await expect(post({ ...made, url: `${server.address}/upgrade` })).rejects.toThrow('no answer');
});
