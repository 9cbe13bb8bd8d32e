// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { URLOrDataParam } from '../types/url-or-data-param.ts';
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

const schema1: string = '#/components/schemas/URLOrDataParam';
const anyOf1: Rule = rule(schema1 + '/properties/url', 'anyOf', 2);
const type1: Rule = rule(schema1 + '/properties/data', 'type', ['string', 'null']);
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be URLOrDataParam; nothing when it is valid. */
export function validateURLOrDataParam(value: unknown): readonly Issue[] {
  return judge(checkURLOrDataParam, value);
}

export function isURLOrDataParam(value: unknown): value is URLOrDataParam {
  return accepts(checkURLOrDataParam, value);
}

export function checkURLOrDataParam(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['url'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['url'];
    }
    if (property1 !== undefined) {
      if (!(property1 === null || checkURLSchema(property1))) {
        if (stop(at, '/url', anyOf1)) return false;
        explain(at && under(at, '/url'), property1, [checkURLSchema]);
      }
    }
    const property3 = object1['data'];
    if (property3 !== undefined) {
      if (typeof property3 !== 'string' && property3 !== null && stop(at, '/data', type1)) return false;
    }
  } else if (stop(at, '', type2)) return false;
  return true;
}
