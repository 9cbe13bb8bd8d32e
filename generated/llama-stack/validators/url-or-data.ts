// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { URLOrData } from '../types/url-or-data.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  explain,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';
import { checkURLSchema } from './url.ts';

const schema1: string = '#/components/schemas/URLOrData';
const anyOf1: Rule = rule(schema1 + '/properties/url', 'anyOf', 2);
const required1: Rule = rule(schema1, 'required', 'url');
const type1: Rule = rule(schema1 + '/properties/data', 'type', ['string', 'null']);
const required2: Rule = rule(schema1, 'required', 'data');
const type2: Rule = rule(schema1, 'type', 'object');

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
      if (stop(at, '', required1)) return false;
    } else if (!(property1 === null || checkURLSchema(property1))) {
      if (stop(at, '/url', anyOf1)) return false;
      explain(at && under(at, '/url'), property1, [checkURLSchema]);
    }
    const property3 = object1['data'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property3 !== 'string' && property3 !== null && stop(at, '/data', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
