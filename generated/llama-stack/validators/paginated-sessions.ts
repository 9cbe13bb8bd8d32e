// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { PaginatedSessions } from '../types/paginated-sessions.ts';
import { checkSession } from './session.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/PaginatedSessions';

/** What is wrong with a value that should be PaginatedSessions; nothing when it is valid. */
export function validatePaginatedSessions(value: unknown): readonly Issue[] {
  return judge(checkPaginatedSessions, value);
}

export function isPaginatedSessions(value: unknown): value is PaginatedSessions {
  return accepts(checkPaginatedSessions, value);
}

export function checkPaginatedSessions(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['data'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['data'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'data'])) return false;
    } else if (Array.isArray(property1)) {
      for (let index1 = 0; index1 < property1.length; index1++) {
        const item1: unknown = property1[index1];
        if (!checkSession(item1, at && under(at, `/data/${index1}`))) return false;
      }
    } else if (stop(at, '/data', [schema1 + '/properties/data', 'type', 'array'])) return false;
    const property3 = object1['has_more'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'has_more'])) return false;
    } else if (
      typeof property3 !== 'boolean' &&
      stop(at, '/has_more', [schema1 + '/properties/has_more', 'type', 'boolean'])
    )
      return false;
    const property4 = object1['url'];
    if (property4 === undefined) {
      if (stop(at, '', [schema1, 'required', 'url'])) return false;
    } else if (
      typeof property4 !== 'string' &&
      property4 !== null &&
      stop(at, '/url', [schema1 + '/properties/url', 'type', ['string', 'null']])
    )
      return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
