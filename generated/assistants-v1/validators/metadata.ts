// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Metadata } from '../types/metadata.ts';
import {
  type Issue,
  type Issues,
  accepts,
  codePoints,
  countProperties,
  judge,
  objectOf,
  segment,
  stop,
} from './support.ts';

const schema1: string = '#/components/schemas/Metadata';

/** What is wrong with a value that should be Metadata; nothing when it is valid. */
export function validateMetadata(value: unknown): readonly Issue[] {
  return judge(checkMetadata, value);
}

export function isMetadata(value: unknown): value is Metadata {
  return accepts(checkMetadata, value);
}

export function checkMetadata(value: unknown, at?: Issues): boolean {
  const object1 = objectOf(value);
  if (object1 !== undefined) {
    const size1 = countProperties(object1);
    if (size1 > 16 && stop(at, '', [schema1, 'maxProperties', 16])) return false;
    for (const key1 of Object.keys(object1)) {
      const property1 = object1[key1];
      if (property1 === undefined) continue;
      const item1: unknown = key1;
      if (typeof item1 === 'string') {
        if (item1.length > 64 && codePoints(item1) > 64 && stop(at, '', [schema1 + '/propertyNames', 'maxLength', 64]))
          return false;
      } else if (stop(at, '', [schema1 + '/propertyNames', 'type', 'string'])) return false;
      if (typeof property1 === 'string') {
        if (
          property1.length > 512 &&
          codePoints(property1) > 512 &&
          stop(at, `/${segment(key1)}`, [schema1 + '/additionalProperties', 'maxLength', 512])
        )
          return false;
      } else if (stop(at, `/${segment(key1)}`, [schema1 + '/additionalProperties', 'type', 'string'])) return false;
    }
  } else if (value !== null && stop(at, '', [schema1, 'type', ['object', 'null']])) return false;
  return true;
}
