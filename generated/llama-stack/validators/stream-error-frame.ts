// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { StreamErrorFrame } from '../types/stream-error-frame.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/StreamErrorFrame';
const type1: Rule = rule(schema1 + '/properties/error/properties/message', 'type', 'string');
const required1: Rule = rule(schema1 + '/properties/error', 'required', 'message');
const type2: Rule = rule(schema1 + '/properties/error', 'type', 'object');
const required2: Rule = rule(schema1, 'required', 'error');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be StreamErrorFrame; nothing when it is valid. */
export function validateStreamErrorFrame(value: unknown): readonly Issue[] {
  return judge(checkStreamErrorFrame, value);
}

export function isStreamErrorFrame(value: unknown): value is StreamErrorFrame {
  return accepts(checkStreamErrorFrame, value);
}

export function checkStreamErrorFrame(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['error'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['error'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required2)) return false;
    } else {
      let object2 = objectOf(property1);
      if (object2 !== undefined) {
        let property2 = object2['message'];
        if (Object.getPrototypeOf(object2) !== Object.prototype) {
          object2 = ownProperties(object2);
          property2 = object2['message'];
        }
        if (property2 === undefined) {
          if (stop(at, '/error', required1)) return false;
        } else if (typeof property2 !== 'string' && stop(at, '/error/message', type1)) return false;
      } else if (stop(at, '/error', type2)) return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}
