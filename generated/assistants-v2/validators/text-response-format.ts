// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { TextResponseFormat } from '../types/text-response-format.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/TextResponseFormat';

/** What is wrong with a value that should be TextResponseFormat; nothing when it is valid. */
export function validateTextResponseFormat(value: unknown): readonly Issue[] {
  return judge(checkTextResponseFormat, value);
}

export function isTextResponseFormat(value: unknown): value is TextResponseFormat {
  return accepts(checkTextResponseFormat, value);
}

export function checkTextResponseFormat(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'type'])) return false;
    } else if (property1 !== 'text' && stop(at, '/type', [schema1 + '/properties/type', 'const', ['text']]))
      return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
