// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { URLOrData } from '../types/url-or-data.ts';
import { type Issue, type Issues, accepts, explain, judge, objectOf, ownProperties, stop, under } from './support.ts';
import { checkURLSchema } from './url.ts';

const schema1: string = '#/components/schemas/URLOrData';

/** What is wrong with a value that should be URLOrData; nothing when it is valid. */
export function validateURLOrData(value: unknown): readonly Issue[] {
  return judge(checkURLOrData, value);
}

export function isURLOrData(value: unknown): value is URLOrData {
  return accepts(checkURLOrData, value);
}

export function checkURLOrData(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['url'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['url'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'url'])) return false;
    } else if (!(property1 === null || checkURLSchema(property1))) {
      if (stop(at, '/url', [schema1 + '/properties/url', 'anyOf', 2])) return false;
      explain(at && under(at, '/url'), property1, [checkURLSchema]);
    }
    const property3 = object1['data'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'data'])) return false;
    } else if (
      typeof property3 !== 'string' &&
      property3 !== null &&
      stop(at, '/data', [schema1 + '/properties/data', 'type', ['string', 'null']])
    )
      return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
