/** What the Llama Stack domain is built upon. */
import type { Ports as RuntimePorts } from '../../ports.ts';
import type { Callers } from './callers.ts';

export interface Ports extends RuntimePorts {
  readonly callers: Callers;
}

/** Who asks, and what came with the request beside its content. */
export interface Caller {
  readonly tenant: string;
  /** Headers for MCP servers, by their address; kept in memory only, so a restart forgets them. */
  readonly mcpHeaders?: ReadonlyMap<string, { readonly [name: string]: string }>;
}
