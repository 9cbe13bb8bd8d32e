// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ErrorEvent } from '../types/error-event.ts';
import { checkErrorObject } from './error-object.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/ErrorEvent';

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
      if (stop(at, '', [schema1, 'required', 'event'])) return false;
    } else if (property1 !== 'error' && stop(at, '/event', [schema1 + '/properties/event', 'const', ['error']]))
      return false;
    const property3 = object1['data'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'data'])) return false;
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
          if (stop(at, '/data', [schema1 + '/properties/data', 'required', 'message'])) return false;
        } else if (
          typeof property6 !== 'string' &&
          stop(at, '/data/message', [schema1 + '/properties/data/properties/message', 'type', 'string'])
        )
          return false;
        const property7 = object3['type'];
        if (property7 === undefined) {
          if (stop(at, '/data', [schema1 + '/properties/data', 'required', 'type'])) return false;
        } else if (
          typeof property7 !== 'string' &&
          stop(at, '/data/type', [schema1 + '/properties/data/properties/type', 'type', 'string'])
        )
          return false;
        const property8 = object3['param'];
        if (property8 === undefined) {
          if (stop(at, '/data', [schema1 + '/properties/data', 'required', 'param'])) return false;
        } else if (
          typeof property8 !== 'string' &&
          property8 !== null &&
          stop(at, '/data/param', [schema1 + '/properties/data/properties/param', 'type', ['string', 'null']])
        )
          return false;
        const property9 = object3['code'];
        if (property9 === undefined) {
          if (stop(at, '/data', [schema1 + '/properties/data', 'required', 'code'])) return false;
        } else if (
          typeof property9 !== 'string' &&
          property9 !== null &&
          stop(at, '/data/code', [schema1 + '/properties/data/properties/code', 'type', ['string', 'null']])
        )
          return false;
      } else if (stop(at, '/data', [schema1 + '/properties/data', 'type', 'object'])) return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
