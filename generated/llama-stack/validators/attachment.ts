// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Attachment } from '../types/attachment.ts';
import { checkInterleavedContent } from './interleaved-content.ts';
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

const schema1: string = '#/components/schemas/Attachment';
const anyOf1: Rule = rule(schema1 + '/properties/content', 'anyOf', 2);
const required1: Rule = rule(schema1, 'required', 'content');
const type1: Rule = rule(schema1 + '/properties/mime_type', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'mime_type');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Attachment; nothing when it is valid. */
export function validateAttachment(value: unknown): readonly Issue[] {
  return judge(checkAttachment, value);
}

export function isAttachment(value: unknown): value is Attachment {
  return accepts(checkAttachment, value);
}

export function checkAttachment(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['content'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['content'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (!(checkInterleavedContent(property1) || checkURLSchema(property1))) {
      if (stop(at, '/content', anyOf1)) return false;
      explain(at && under(at, '/content'), property1, [checkInterleavedContent, checkURLSchema]);
    }
    const property3 = object1['mime_type'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/mime_type', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
