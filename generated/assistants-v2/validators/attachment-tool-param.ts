// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AttachmentToolParam } from '../types/attachment-tool-param.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/AttachmentToolParam';

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
      if (stop(at, '', [schema1, 'required', 'type'])) return false;
    } else if (
      property1 !== 'code_interpreter' &&
      property1 !== 'file_search' &&
      stop(at, '/type', [schema1 + '/properties/type', 'enum', ['code_interpreter', 'file_search']])
    )
      return false;
    for (const key1 of Object.keys(object1)) {
      if (object1[key1] === undefined) continue;
      if (!(key1 === 'type') && stop(at, '', [schema1, 'additionalProperties', key1])) return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
