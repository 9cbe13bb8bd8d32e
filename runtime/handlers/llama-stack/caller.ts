/** Who asks, out of a request: the tenant, and the headers that the client gives for MCP servers. */
import type { Caller } from '../../domain/llama-stack/ports.ts';
import type { RequestContext } from '../../request-context.ts';

interface WithHeaders {
  readonly incoming: { header(name: string): string | undefined };
}

export function callerOf({ incoming }: WithHeaders, { tenant }: RequestContext): Caller {
  const mcpHeaders = readMcpHeaders(incoming.header('x-llamastack-provider-data'));
  return { tenant, ...(mcpHeaders !== undefined && { mcpHeaders }) };
}

/** `{"mcp_headers": {"<address of a server>": {"<header>": "<value>"}}}`; what is something else is ignored. */
function readMcpHeaders(header: string | undefined): Caller['mcpHeaders'] {
  const all = recordOf(recordOf(parsed(header))['mcp_headers']);
  const entries = Object.entries(all).map(([url, headers]) => [url, textsOf(recordOf(headers))] as const);
  return entries.length === 0 ? undefined : new Map(entries);
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

function recordOf(value: unknown): { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function textsOf(record: { readonly [name: string]: unknown }): { readonly [name: string]: string } {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, String(value)]));
}
