/** What the Llama Stack domain is built upon. */
import type { Clock } from '../../clock.ts';
import type { Engine } from '../../engine/engine.ts';
import type { Ids } from '../../ids.ts';
import type { Models } from '../../models/model.ts';
import type { Fetch } from '../../outward/guarded-fetch.ts';
import type { RunLog } from '../../run-log/run-log.ts';
import type { Shields } from '../../shields/shield.ts';
import type { Store } from '../../storage/store.ts';
import type { TextIndex } from '../../storage/text-index.ts';
import type { ToolGroups } from '../../tools/tool.ts';
import type { WebSearch } from '../../tools/web-search.ts';
import type { Callers } from './callers.ts';

export interface Ports {
  readonly store: Store;
  readonly log: RunLog;
  readonly engine: Engine;
  readonly models: Models;
  readonly tools: ToolGroups;
  readonly shields: Shields;
  readonly texts: TextIndex;
  /** Absent where no provider is configured. */
  readonly webSearch?: WebSearch;
  /** The way out for addresses that clients chose. */
  readonly outward: Fetch;
  readonly callers: Callers;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Who asks, and what came with the request beside its content. */
export interface Caller {
  readonly tenant: string;
  /** Headers for MCP servers, by their address; kept in memory only, so a restart forgets them. */
  readonly mcpHeaders?: ReadonlyMap<string, { readonly [name: string]: string }>;
}
