/** The exchange that is going on: what the hooks of the generated server need to know beyond what they are given. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestContext } from '../../request-context.ts';

export interface Exchange {
  readonly request: Request;
  readonly context: RequestContext;
  /** The JSON body, once it is read. */
  body?: { readonly value: unknown };
}

export const exchanges = new AsyncLocalStorage<Exchange>();
