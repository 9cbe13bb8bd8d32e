/** What a target may reach out to during the exam: an MCP server, texts, an image, and services, on loopback. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { openMailbox } from './mailbox.ts';
import type { Mailbox } from './mailbox.ts';
import { laboratoryTools } from './tools.ts';

export interface Laboratory {
  /**
   * Below it: `/mcp`, `/other-mcp` (the same tools once more), `/texts/<name>.txt`, `/pixel.png`; `/process_message`
   * takes messages for services, `/services` says where that is, `/services/<name>` what came for one of them.
   */
  readonly url: string;
  close(): Promise<void>;
}

/** Listens on loopback; `port` 0 is any free one. */
export async function startLaboratory(port = 0): Promise<Laboratory> {
  const mailbox = openMailbox();
  const server = createServer((request, response) => void answer(request, response, mailbox));
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${bound}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, mailbox: Mailbox): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  if (path === '/mcp' || path === '/other-mcp') return speakMcp(request, response);
  if (path === '/process_message' && request.method === 'POST') return mailbox.take(request, response);
  const { localAddress: host = '', localPort: port } = request.socket;
  if (path === '/services') return sendJson(response, { host, port });
  const service = /^\/services\/([^/]+)$/.exec(path)?.[1];
  if (service !== undefined) return sendJson(response, mailbox.show(service));
  const text = /^\/texts\/([\w-]+)\.txt$/.exec(path)?.[1];
  if (text !== undefined)
    return void response.setHeader('content-type', 'text/plain; charset=utf-8').end(`This is the text ${text}.`);
  if (path === '/pixel.png') return void response.setHeader('content-type', 'image/png').end(PIXEL);
  response.writeHead(404).end();
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
}

/** Every request is a conversation of its own: nothing of one target is left for the next. */
async function speakMcp(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') return void response.writeHead(405, { allow: 'POST' }).end();
  const server = laboratoryTools();
  // Without a generator of ids the transport keeps no session.
  const transport = new StreamableHTTPServerTransport({});
  response.on('close', () => void transport.close().then(() => server.close()));
  await server.connect(transport);
  await transport.handleRequest(request, response);
}

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
