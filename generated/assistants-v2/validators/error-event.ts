// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ErrorEvent } from '../types/error-event.ts';
import { checkErrorObject } from './error-object.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/ErrorEvent';
const const1: Rule = rule(schema1 + '/properties/event', 'const', ['error']);
const required1: Rule = rule(schema1, 'required', 'event');
const type1: Rule = rule(schema1 + '/properties/data/properties/message', 'type', 'string');
const required2: Rule = rule(schema1 + '/properties/data', 'required', 'message');
const type2: Rule = rule(schema1 + '/properties/data/properties/type', 'type', 'string');
const required3: Rule = rule(schema1 + '/properties/data', 'required', 'type');
const type3: Rule = rule(schema1 + '/properties/data/properties/param', 'type', ['string', 'null']);
const required4: Rule = rule(schema1 + '/properties/data', 'required', 'param');
const type4: Rule = rule(schema1 + '/properties/data/properties/code', 'type', ['string', 'null']);
const required5: Rule = rule(schema1 + '/properties/data', 'required', 'code');
const type5: Rule = rule(schema1 + '/properties/data', 'type', 'object');
const required6: Rule = rule(schema1, 'required', 'data');
const type6: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ErrorEvent; nothing when it is valid. */
export function validateErrorEvent(value: unknown): readonly Issue[] {
  return judge(checkErrorEvent, value);
}

export function isErrorEvent(value: unknown): value is ErrorEvent {
  return accepts(checkErrorEvent, value);
}

export function checkErrorEvent(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['event'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['event'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'error' && stop(at, '/event', const1)) return false;
    const property3 = object1['data'];
    if (property3 === undefined) {
      if (stop(at, '', required6)) return false;
    } else {
      let object3 = objectOf(property3);
      if (object3 !== undefined) {
        let property4 = object3['error'];
        if (Object.getPrototypeOf(object3) !== Object.prototype) {
          object3 = ownProperties(object3);
          property4 = object3['error'];
        }
        if (property4 !== undefined) {
          if (!checkErrorObject(property4, at && under(at, '/data/error'))) return false;
        }
        const property6 = object3['message'];
        if (property6 === undefined) {
          if (stop(at, '/data', required2)) return false;
        } else if (typeof property6 !== 'string' && stop(at, '/data/message', type1)) return false;
        const property7 = object3['type'];
        if (property7 === undefined) {
          if (stop(at, '/data', required3)) return false;
        } else if (typeof property7 !== 'string' && stop(at, '/data/type', type2)) return false;
        const property8 = object3['param'];
        if (property8 === undefined) {
          if (stop(at, '/data', required4)) return false;
        } else if (typeof property8 !== 'string' && property8 !== null && stop(at, '/data/param', type3)) return false;
        const property9 = object3['code'];
        if (property9 === undefined) {
          if (stop(at, '/data', required5)) return false;
        } else if (typeof property9 !== 'string' && property9 !== null && stop(at, '/data/code', type4)) return false;
      } else if (stop(at, '/data', type5)) return false;
    }
  } else if (stop(at, '', type6)) return false;
  return true;
}
