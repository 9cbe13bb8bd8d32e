// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type OperationValidators, byName } from '../support.ts';

const loaders = byName<() => Promise<OperationValidators>>({
  listBoats: async () => (await import('./boats.ts')).listBoatsValidators,
  sinkBoats: async () => (await import('./boats.ts')).sinkBoatsValidators,
  tellArrival: async () => (await import('./received.ts')).tellArrivalValidators,
});

/** The validators of an operation, by its id in the document; rejects where there is no such operation. */
export async function loadOperationValidators(operationId: string): Promise<OperationValidators> {
  const load = loaders[operationId];
  if (load === undefined) throw new TypeError(`There is no operation ${operationId}.`);
  return load();
}
