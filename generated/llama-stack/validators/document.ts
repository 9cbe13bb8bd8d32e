// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Document } from '../types/document.ts';
import { checkInterleavedContentParam } from './interleaved-content-param.ts';
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

const schema1: string = '#/components/schemas/Document';
const anyOf1: Rule = rule(schema1 + '/properties/content', 'anyOf', 2);
const required1: Rule = rule(schema1, 'required', 'content');
const type1: Rule = rule(schema1 + '/properties/mime_type', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'mime_type');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Document; nothing when it is valid. */
export function validateDocument(value: unknown): readonly Issue[] {
  return judge(checkDocument, value);
}

export function isDocument(value: unknown): value is Document {
  return accepts(checkDocument, value);
}

export function checkDocument(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['content'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['content'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (!(checkInterleavedContentParam(property1) || checkURLSchema(property1))) {
      if (stop(at, '/content', anyOf1)) return false;
      explain(at && under(at, '/content'), property1, [checkInterleavedContentParam, checkURLSchema]);
    }
    const property3 = object1['mime_type'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/mime_type', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
