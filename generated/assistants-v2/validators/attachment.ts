// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Attachment } from '../types/attachment.ts';
import { checkAttachmentTool } from './attachment-tool.ts';
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

const schema1: string = '#/components/schemas/Attachment';
const type1: Rule = rule(schema1 + '/properties/file_id', 'type', 'string');
const type2: Rule = rule(schema1 + '/properties/tools', 'type', 'array');
const type3: Rule = rule(schema1, 'type', 'object');

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
          if (!checkAttachmentTool(item1, at && under(at, `/tools/${index1}`))) return false;
        }
      } else if (stop(at, '/tools', type2)) return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}
