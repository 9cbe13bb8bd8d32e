// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AttachmentToolParam } from '../types/attachment-tool-param.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/AttachmentToolParam';
const enum1: Rule = rule(schema1 + '/properties/type', 'enum', ['code_interpreter', 'file_search']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be AttachmentToolParam; nothing when it is valid. */
export function validateAttachmentToolParam(value: unknown): readonly Issue[] {
  return judge(checkAttachmentToolParam, value);
}

export function isAttachmentToolParam(value: unknown): value is AttachmentToolParam {
  return accepts(checkAttachmentToolParam, value);
}

export function checkAttachmentToolParam(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'code_interpreter' && property1 !== 'file_search' && stop(at, '/type', enum1))
      return false;
    for (const key1 of Object.keys(object1)) {
      if (object1[key1] === undefined) continue;
      if (!(key1 === 'type') && stop(at, '', rule(schema1, 'additionalProperties', key1))) return false;
    }
  } else if (stop(at, '', type1)) return false;
  return true;
}
