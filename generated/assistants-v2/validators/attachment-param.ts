// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AttachmentParam } from '../types/attachment-param.ts';
import { checkAttachmentToolParam } from './attachment-tool-param.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/AttachmentParam';
const type1: Rule = rule(schema1 + '/properties/file_id', 'type', 'string');
const type2: Rule = rule(schema1 + '/properties/tools', 'type', 'array');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be AttachmentParam; nothing when it is valid. */
export function validateAttachmentParam(value: unknown): readonly Issue[] {
  return judge(checkAttachmentParam, value);
}

export function isAttachmentParam(value: unknown): value is AttachmentParam {
  return accepts(checkAttachmentParam, value);
}

export function checkAttachmentParam(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['file_id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['file_id'];
    }
    if (property1 !== undefined) {
      if (typeof property1 !== 'string' && stop(at, '/file_id', type1)) return false;
    }
    const property2 = object1['tools'];
    if (property2 !== undefined) {
      if (Array.isArray(property2)) {
        for (let index1 = 0; index1 < property2.length; index1++) {
          const item1: unknown = property2[index1];
          if (!checkAttachmentToolParam(item1, at && under(at, `/tools/${index1}`))) return false;
        }
      } else if (stop(at, '/tools', type2)) return false;
    }
    for (const key2 of Object.keys(object1)) {
      if (object1[key2] === undefined) continue;
      if (!(key2 === 'file_id' || key2 === 'tools') && stop(at, '', rule(schema1, 'additionalProperties', key2)))
        return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}
