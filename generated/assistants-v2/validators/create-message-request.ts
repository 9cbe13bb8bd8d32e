// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateMessageRequest } from '../types/create-message-request.ts';
import { checkAttachmentParam } from './attachment-param.ts';
import { checkMessageContentParam } from './message-content-param.ts';
import { checkMessageRole } from './message-role.ts';
import { checkMetadata } from './metadata.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  codePoints,
  explain,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/CreateMessageRequest';
const required1: Rule = rule(schema1, 'required', 'role');
const anyOf1: Rule = rule(schema1 + '/properties/content', 'anyOf', 2);
const required2: Rule = rule(schema1, 'required', 'content');
const type1: Rule = rule(schema1 + '/properties/attachments', 'type', ['array', 'null']);
const type2: Rule = rule(schema1, 'type', 'object');
const schema2: string = '#/components/schemas/CreateMessageRequest/properties/content/anyOf/1';
const minItems1: Rule = rule(schema2, 'minItems', 1);
const type3: Rule = rule(schema2, 'type', 'array');
const schema3: string = '#/components/schemas/CreateMessageRequest/properties/content/anyOf/0';
const minLength1: Rule = rule(schema3, 'minLength', 1);
const maxLength1: Rule = rule(schema3, 'maxLength', 256000);
const type4: Rule = rule(schema3, 'type', 'string');

/** What is wrong with a value that should be CreateMessageRequest; nothing when it is valid. */
export function validateCreateMessageRequest(value: unknown): readonly Issue[] {
  return judge(checkCreateMessageRequest, value);
}

export function isCreateMessageRequest(value: unknown): value is CreateMessageRequest {
  return accepts(checkCreateMessageRequest, value);
}

export function checkCreateMessageRequest(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['role'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['role'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (!checkMessageRole(property1, at && under(at, '/role'))) return false;
    const property3 = object1['content'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (
      !(checkCreateMessageRequest$content$anyOf0(property3) || checkCreateMessageRequest$content$anyOf1(property3))
    ) {
      if (stop(at, '/content', anyOf1)) return false;
      explain(at && under(at, '/content'), property3, [
        checkCreateMessageRequest$content$anyOf0,
        checkCreateMessageRequest$content$anyOf1,
      ]);
    }
    const property5 = object1['attachments'];
    if (property5 !== undefined) {
      if (Array.isArray(property5)) {
        for (let index1 = 0; index1 < property5.length; index1++) {
          const item1: unknown = property5[index1];
          if (!checkAttachmentParam(item1, at && under(at, `/attachments/${index1}`))) return false;
        }
      } else if (property5 !== null && stop(at, '/attachments', type1)) return false;
    }
    const property7 = object1['metadata'];
    if (property7 !== undefined) {
      if (!checkMetadata(property7, at && under(at, '/metadata'))) return false;
    }
    for (const key5 of Object.keys(object1)) {
      if (object1[key5] === undefined) continue;
      if (
        !(key5 === 'role' || key5 === 'content' || key5 === 'attachments' || key5 === 'metadata') &&
        stop(at, '', rule(schema1, 'additionalProperties', key5))
      )
        return false;
    }
  } else if (stop(at, '', type2)) return false;
  return true;
}

function checkCreateMessageRequest$content$anyOf1(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    if (value.length < 1 && stop(at, '', minItems1)) return false;
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkMessageContentParam(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}

function checkCreateMessageRequest$content$anyOf0(value: unknown, at?: Issues): boolean {
  if (typeof value === 'string') {
    if (value.length < 1 && stop(at, '', minLength1)) return false;
    if (value.length > 256000 && codePoints(value) > 256000 && stop(at, '', maxLength1)) return false;
  } else if (stop(at, '', type4)) return false;
  return true;
}
