// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Received } from '../types/received.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Received';
const type1: Rule = rule(schema1 + '/properties/contentType', 'type', 'string');
const type2: Rule = rule(schema1 + '/properties/credentials/items', 'type', 'string');
const type3: Rule = rule(schema1 + '/properties/credentials', 'type', 'array');
const type4: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Received; nothing when it is valid. */
export function validateReceived(value: unknown): readonly Issue[] {
  return judge(checkReceived, value);
}

export function isReceived(value: unknown): value is Received {
  return accepts(checkReceived, value);
}

export function checkReceived(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['contentType'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['contentType'];
    }
    if (property1 !== undefined) {
      if (typeof property1 !== 'string' && stop(at, '/contentType', type1)) return false;
    }
    const property2 = object1['credentials'];
    if (property2 !== undefined) {
      if (Array.isArray(property2)) {
        for (let index1 = 0; index1 < property2.length; index1++) {
          const item1: unknown = property2[index1];
          if (typeof item1 !== 'string' && stop(at, `/credentials/${index1}`, type2)) return false;
        }
      } else if (stop(at, '/credentials', type3)) return false;
    }
  } else if (stop(at, '', type4)) return false;
  return true;
}
