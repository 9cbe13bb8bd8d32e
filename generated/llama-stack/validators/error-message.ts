// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ErrorMessage } from '../types/error-message.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/ErrorMessage';

/** What is wrong with a value that should be ErrorMessage; nothing when it is valid. */
export function validateErrorMessage(value: unknown): readonly Issue[] {
  return judge(checkErrorMessage, value);
}

export function isErrorMessage(value: unknown): value is ErrorMessage {
  return accepts(checkErrorMessage, value);
}

export function checkErrorMessage(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['error'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['error'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'error'])) return false;
    } else {
      let object2 = objectOf(property1);
      if (object2 !== undefined) {
        let property2 = object2['message'];
        if (Object.getPrototypeOf(object2) !== Object.prototype) {
          object2 = ownProperties(object2);
          property2 = object2['message'];
        }
        if (property2 === undefined) {
          if (stop(at, '/error', [schema1 + '/properties/error', 'required', 'message'])) return false;
        } else if (
          typeof property2 !== 'string' &&
          stop(at, '/error/message', [schema1 + '/properties/error/properties/message', 'type', 'string'])
        )
          return false;
      } else if (stop(at, '/error', [schema1 + '/properties/error', 'type', 'object'])) return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
