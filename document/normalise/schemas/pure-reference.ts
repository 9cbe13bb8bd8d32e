/** Whether a value is a reference and nothing else. */
import type { Json } from '../../json.ts';
import { isObject, own } from '../../json.ts';

export function isPureReference(value: Json): boolean {
  return isObject(value) && typeof own(value, '$ref') === 'string' && Object.keys(value).length === 1;
}
