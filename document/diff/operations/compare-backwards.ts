/** Compares operations that the server asks of the client: the sides of the exchange change places. */
import type { Documents, Found, Link } from '../schemas/compare-schemas.ts';
import type { Side } from '../change.ts';
import { compareParameters } from './compare-parameters.ts';
import { compareRequestBodies } from './compare-request-bodies.ts';
import { compareResponses } from './compare-responses.ts';
import { compareFacts, type OperationPair } from './compare-operation.ts';

/** What a webhook or a callback sends is read by the client like an answer; what it is answered is sent like a request. */
export function compareBackwards({ old, new: newer }: OperationPair, documents: Documents): readonly Found[] {
  const operations = { old: old.operation, new: newer.operation };
  return [
    ...compareFacts({ old, new: newer }),
    ...compareParameters(operations, documents, [old.path, newer.path]),
    ...compareRequestBodies(operations, documents),
    ...compareResponses(operations, documents),
  ].map(turned);
}

const opposite: { readonly [Each in Side]: Side } = {
  request: 'response',
  response: 'request',
  interface: 'interface',
};

function turned(found: Found): Found {
  if (!('pair' in found)) return { ...found, side: opposite[found.side] };
  const side = found.pair.side === 'request' ? 'response' : 'request';
  const link: Link = { pair: { ...found.pair, side } };
  return link;
}
