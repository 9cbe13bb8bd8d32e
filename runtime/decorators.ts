/** The seams at which broken targets are made: the runtime itself never does what it should not. */
import type { LlamaDeployDecorators } from './handlers/llama-deploy/decorate.ts';
import type { LlamaStackDecorators } from './handlers/llama-stack/decorate.ts';
import type { Fetch } from './outward/guarded-fetch.ts';
import type { Store } from './storage/store.ts';

/** What can be put around the runtime, whatever it serves; and what each family allows beside it. */
export interface Decorators extends LlamaStackDecorators, LlamaDeployDecorators {
  /** Around the storage, under everything else. */
  readonly store?: (store: Store) => Store;
  /** Around what is asked of other servers. */
  readonly outward?: (fetch: Fetch) => Fetch;
  /** Around whole answers, their bytes included. */
  readonly response?: (response: Response, request: Request) => Response | Promise<Response>;
}
