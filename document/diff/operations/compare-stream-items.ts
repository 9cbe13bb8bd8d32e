/** Compares the items of streams that `x-etalon-stream` describes: they are read like answers. */
import { isObject } from '../../json.ts';
import type { JsonSchema, OperationObject } from '../../open-api.ts';
import { appendPointer } from '../../pointer.ts';
import { linkOrCompare, type Documents, type Found } from '../schemas/compare-schemas.ts';
import type { Located } from '../schemas/located.ts';
import type { BothOperations } from './compare-operation.ts';

export function compareStreamItems({ old, new: newer }: BothOperations, documents: Documents): readonly Found[] {
  const [before, after] = [itemOf(old), itemOf(newer)];
  if (before === undefined || after === undefined) return [];
  return linkOrCompare({ side: 'response', old: before, new: after }, documents);
}

function itemOf(operation: OperationObject): Located | undefined {
  const stream = operation['x-etalon-stream'];
  const item = isObject(stream) ? stream['item'] : undefined;
  if (typeof item !== 'boolean' && !isObject(item)) return undefined;
  const at = appendPointer(operation.origin, 'x-etalon-stream', 'item');
  return { schema: item as JsonSchema, at, label: 'an item of the stream' };
}
