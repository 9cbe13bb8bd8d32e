/** What any family of APIs is built upon. */
import type { Clock } from './clock.ts';
import type { Engine } from './engine/engine.ts';
import type { Ids } from './ids.ts';
import type { Models } from './models/model.ts';
import type { Fetch } from './outward/guarded-fetch.ts';
import type { RunLog } from './run-log/run-log.ts';
import type { Shields } from './shields/shield.ts';
import type { Store } from './storage/store.ts';
import type { TextIndex } from './storage/text-index.ts';
import type { ToolGroups } from './tools/tool.ts';
import type { WebSearch } from './tools/web-search.ts';

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
  readonly clock: Clock;
  readonly ids: Ids;
}
