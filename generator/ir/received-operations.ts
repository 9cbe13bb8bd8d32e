/** The operations that the server of an API calls, and its clients receive: webhooks, and the callbacks of operations. */
import type { Api } from './api.ts';
import type { Operation } from './operation.ts';

/** In document order, webhooks first. What a callback calls back in its turn is left out. */
export function receivedOperations({
  webhooks,
  operations,
}: Pick<Api, 'webhooks' | 'operations'>): readonly Operation[] {
  const called = operations.flatMap(({ callbacks }) => callbacks.flatMap((callback) => callback.operations));
  return [...webhooks, ...called];
}
