// Ports on loopback that nobody listens on.
import { once } from 'node:events';
import { createServer } from 'node:net';

/** All different; they are free when the promise is fulfilled, and may be taken by others afterwards. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  });
  for (const server of servers) server.close();
  return ports;
}
