/** Where an MCP server is, and how it is spoken to. */
import type { Fetch } from '../../outward/guarded-fetch.ts';

/** A command that the runtime starts: only the operator can name one. */
export interface McpCommand {
  readonly kind: 'command';
  readonly command: string;
  readonly arguments?: readonly string[];
  /** Beside the few harmless variables that every command gets. */
  readonly environment?: { readonly [name: string]: string };
  readonly folder?: string;
}

/** A server in the network, over streamable HTTP or the older SSE transport. */
export interface McpAddress {
  readonly kind: 'address';
  readonly url: string;
  readonly headers?: { readonly [name: string]: string };
  readonly fetch: Fetch;
}

export type McpServer = McpCommand | McpAddress;
