/** Compares what operations answer: statuses, headers and bodies. */
import { compareRest, membersNamed } from '../compare-rest.ts';
import type { Documents, Found } from '../schemas/compare-schemas.ts';
import { compareContent } from './compare-content.ts';
import { compareHeaders, type BothResponses } from './compare-headers.ts';
import { compareLinks } from './compare-links.ts';
import type { BothOperations } from './compare-operation.ts';

export function compareResponses({ old, new: newer }: BothOperations, documents: Documents): readonly Found[] {
  const statuses = new Set([...Object.keys(old.responses), ...Object.keys(newer.responses)]);
  return [...statuses].flatMap((status): readonly Found[] => {
    const [before, after] = [old.responses[status], newer.responses[status]];
    if (before !== undefined && after !== undefined)
      return compareResponse({ status, old: before, new: after }, documents);
    const places = { side: 'response', old: before?.origin ?? old.origin, new: after?.origin ?? newer.origin } as const;
    const word = before === undefined ? 'added' : 'removed';
    const kind = /^[23]/.test(status) ? 'success' : 'error';
    return [{ ...places, code: `${kind}-response-${word}`, says: `response ${status} was ${word}` }];
  });
}

const elsewhere = membersNamed('headers content links');

function compareResponse({ status, old, new: newer }: BothResponses, documents: Documents): readonly Found[] {
  const label = `response ${status}`;
  const places = { old: old.origin, new: newer.origin };
  return [
    ...compareRest({ old, new: newer }, elsewhere, { side: 'response', label, places }),
    ...compareHeaders({ status, old, new: newer }, documents),
    ...compareContent(
      { ...places, side: 'response', label, contents: { old: old.content, new: newer.content } },
      documents,
    ),
    ...compareLinks({ status, old, new: newer }),
  ];
}
