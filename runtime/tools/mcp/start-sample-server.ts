/** Serves the sample server over HTTP on loopback, by the newer transport at `/mcp` and the older one at `/sse`. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SSEServerTransport } from '@modelcontextprotocol/sdk/server/sse.js';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { sampleServer } from './sample-server.ts';

export interface SampleServerOptions {
  readonly traces?: string;
  /** Refuses requests that do not carry this token as a bearer. */
  readonly token?: string;
}

export interface RunningSampleServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts on a free port. */
export async function startSampleServer(options: SampleServerOptions = {}): Promise<RunningSampleServer> {
  const streams = new Map<string, SSEServerTransport>();
  const server = createServer((request, response) => {
    const refused = options.token !== undefined && request.headers.authorization !== `Bearer ${options.token}`;
    if (refused) return response.writeHead(401).end();
    void answer({ request, response, streams, traces: options.traces ?? '/dev/null' });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly streams: Map<string, SSEServerTransport>;
  readonly traces: string;
}

async function answer({ request, response, streams, traces }: Exchange): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://local');
  const wanted = `${request.method} ${url.pathname}`;
  if (wanted === 'POST /mcp') {
    const transport = new StreamableHTTPServerTransport({});
    await sampleServer(traces).connect(transport);
    return transport.handleRequest(request, response);
  }
  if (wanted === 'GET /sse') {
    const transport = new SSEServerTransport('/messages', response);
    streams.set(transport.sessionId, transport);
    return sampleServer(traces).connect(transport);
  }
  const stream = streams.get(url.searchParams.get('sessionId') ?? '');
  if (wanted === 'POST /messages' && stream !== undefined) return stream.handlePostMessage(request, response);
  response.writeHead(url.pathname === '/sse' ? 405 : 404).end();
}
