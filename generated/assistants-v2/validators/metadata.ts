// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Metadata } from '../types/metadata.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  codePoints,
  countProperties,
  judge,
  objectOf,
  rule,
  segment,
  stop,
} from './support.ts';

const schema1: string = '#/components/schemas/Metadata';
const maxProperties1: Rule = rule(schema1, 'maxProperties', 16);
const maxLength1: Rule = rule(schema1 + '/propertyNames', 'maxLength', 64);
const type1: Rule = rule(schema1 + '/propertyNames', 'type', 'string');
const maxLength2: Rule = rule(schema1 + '/additionalProperties', 'maxLength', 512);
const type2: Rule = rule(schema1 + '/additionalProperties', 'type', 'string');
const type3: Rule = rule(schema1, 'type', ['object', 'null']);

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
    if (size1 > 16 && stop(at, '', maxProperties1)) return false;
    for (const key1 of Object.keys(object1)) {
      const property1 = object1[key1];
      if (property1 === undefined) continue;
      const item1: unknown = key1;
      if (typeof item1 === 'string') {
        if (item1.length > 64 && codePoints(item1) > 64 && stop(at, '', maxLength1)) return false;
      } else if (stop(at, '', type1)) return false;
      if (typeof property1 === 'string') {
        if (property1.length > 512 && codePoints(property1) > 512 && stop(at, `/${segment(key1)}`, maxLength2))
          return false;
      } else if (stop(at, `/${segment(key1)}`, type2)) return false;
    }
  } else if (value !== null && stop(at, '', type3)) return false;
  return true;
}
