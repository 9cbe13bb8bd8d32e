/** A server that is wrong: a right one behind a proxy that changes what it is asked, or what it answers. */
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { fetch } from 'undici';

export interface Asked {
  readonly method: string;
  readonly url: URL;
}

export interface Told {
  readonly status: number;
  readonly type: string;
  /** The whole body; streams are not told before they end. */
  readonly text: string;
}

export interface Defect {
  /** If it gives an answer, the server is not asked at all. */
  readonly instead?: (asked: Asked) => Told | undefined;
  /** The address that is asked for instead. */
  readonly asks?: (url: URL) => URL;
  readonly tells?: (told: Told) => string;
}

export interface BrokenServer {
  readonly url: string;
  close(): Promise<void>;
}

/** If `key` is given, it is sent for callers who send none. */
export async function openBrokenServer(right: string, defect: Defect, key?: string): Promise<BrokenServer> {
  const server = createServer((request, response) => {
    void answer({ right, defect, key }, request).then(({ status, type, text }) =>
      response.writeHead(status, { 'content-type': type }).end(text),
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}

interface Proxy {
  readonly right: string;
  readonly defect: Defect;
  readonly key: string | undefined;
}

async function answer({ right, defect, key }: Proxy, request: IncomingMessage): Promise<Told> {
  const { method = 'GET', headers } = request;
  const url = new URL(request.url ?? '/', right);
  const body = await buffer(request);
  const instead = defect.instead?.({ method, url });
  if (instead !== undefined) return instead;
  const kept = Object.entries(headers).filter(([name, value]) => typeof value === 'string' && !ofConnection.has(name));
  const response = await fetch(defect.asks?.(url) ?? url, {
    method,
    headers: {
      ...Object.fromEntries(kept),
      ...(key && { authorization: `Bearer ${key}` }),
    },
    ...(body.byteLength > 0 && { body }),
  });
  const type = response.headers.get('content-type') ?? '';
  const told = { status: response.status, type, text: await response.text() };
  return { ...told, text: defect.tells?.(told) ?? told.text };
}

const ofConnection = new Set(['host', 'connection', 'content-length', 'transfer-encoding', 'accept-encoding']);
