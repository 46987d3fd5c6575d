import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { Writable } from 'node:stream';
import type { LocalServer } from './local-server.ts';

/** Starts a server that may break the rules of HTTP: the function gets each request as text and writes to the socket what it likes. */
export async function startRawServer(onRequest: (socket: Socket, request: string) => void): Promise<LocalServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (request) => onRequest(socket, request.toString('latin1')));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Writes the piece again and again, as fast as it is taken, until the stream is closed. */
export function endless(stream: Writable, piece: string | Buffer = Buffer.alloc(10_000, 65)): void {
  let closed = false;
  const write = (): void => {
    while (!closed && stream.write(piece));
  };
  stream
    .on('error', () => {})
    .on('drain', write)
    .on('close', () => {
      closed = true;
    });
  write();
}
