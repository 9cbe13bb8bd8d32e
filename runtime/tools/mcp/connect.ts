/** Connects to an MCP server through the official SDK. */
import { UnauthorizedError } from '@modelcontextprotocol/sdk/client/auth.js';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { SSEClientTransport } from '@modelcontextprotocol/sdk/client/sse.js';
import { getDefaultEnvironment, StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { ToolUnauthorized } from '../tool.ts';
import type { McpAddress, McpCommand, McpServer } from './mcp-server.ts';

export interface ConnectOptions {
  readonly signal?: AbortSignal;
  /** Milliseconds until the server must have answered. */
  readonly timeout?: number;
}

/** A client that has shaken hands. Throws where the server cannot be reached, and `ToolUnauthorized` where it wants credentials. */
export function connectMcp(server: McpServer, options: ConnectOptions = {}): Promise<Client> {
  return server.kind === 'command' ? connectCommand(server, options) : connectAddress(server, options);
}

function connectCommand(server: McpCommand, options: ConnectOptions): Promise<Client> {
  const transport = new StdioClientTransport({
    command: server.command,
    args: [...(server.arguments ?? [])],
    env: { ...getDefaultEnvironment(), ...server.environment },
    stderr: 'ignore',
    ...(server.folder !== undefined && { cwd: server.folder }),
  });
  return shakeHands(transport, options);
}

/** The newer transport first; a server that knows only the older one refuses the POST with a 4xx status. */
async function connectAddress(server: McpAddress, options: ConnectOptions): Promise<Client> {
  const url = new URL(server.url);
  const settings = { fetch: server.fetch, requestInit: { headers: { ...server.headers } } };
  try {
    return await shakeHands(new StreamableHTTPClientTransport(url, settings), options);
  } catch (problem) {
    if (statusOf(problem) === 401) throw new ToolUnauthorized(server.url, problem);
    if (!isRefusal(statusOf(problem))) throw problem;
  }
  try {
    return await shakeHands(new SSEClientTransport(url, settings), options);
  } catch (problem) {
    if (statusOf(problem) === 401) throw new ToolUnauthorized(server.url, problem);
    throw problem;
  }
}

async function shakeHands(transport: object, options: ConnectOptions): Promise<Client> {
  const client = new Client({ name: 'etalon', version: '0.1.0' });
  const { signal, timeout = 20_000 } = options;
  // The SDK's transports differ from its own interface where optional members may be undefined.
  await client.connect(transport as Transport, { timeout, ...(signal !== undefined && { signal }) });
  return client;
}

function isRefusal(status: number | undefined): boolean {
  return status !== undefined && status >= 400 && status < 500;
}

/** The SDK carries the HTTP status as the code of its errors. */
function statusOf(problem: unknown): number | undefined {
  if (problem instanceof UnauthorizedError) return 401;
  if (!(problem instanceof Error)) return undefined;
  return 'code' in problem && typeof problem.code === 'number' ? problem.code : undefined;
}
