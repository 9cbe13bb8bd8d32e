// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateMessageRequest } from '../types/create-message-request.ts';
import { checkMetadata } from './metadata.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  codePoints,
  hasDuplicates,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/CreateMessageRequest';
const const1: Rule = rule(schema1 + '/properties/role', 'const', ['user']);
const required1: Rule = rule(schema1, 'required', 'role');
const minLength1: Rule = rule(schema1 + '/properties/content', 'minLength', 1);
const maxLength1: Rule = rule(schema1 + '/properties/content', 'maxLength', 32768);
const type1: Rule = rule(schema1 + '/properties/content', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'content');
const minItems1: Rule = rule(schema1 + '/properties/file_ids', 'minItems', 1);
const maxItems1: Rule = rule(schema1 + '/properties/file_ids', 'maxItems', 10);
const type2: Rule = rule(schema1 + '/properties/file_ids/items', 'type', 'string');
const uniqueItems1: Rule = rule(schema1 + '/properties/file_ids', 'uniqueItems');
const type3: Rule = rule(schema1 + '/properties/file_ids', 'type', 'array');
const type4: Rule = rule(schema1, 'type', 'object');

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
    } else if (property1 !== 'user' && stop(at, '/role', const1)) return false;
    const property3 = object1['content'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property3 === 'string') {
      if (property3.length < 1 && stop(at, '/content', minLength1)) return false;
      if (property3.length > 32768 && codePoints(property3) > 32768 && stop(at, '/content', maxLength1)) return false;
    } else if (stop(at, '/content', type1)) return false;
    const property4 = object1['file_ids'];
    if (property4 !== undefined) {
      if (Array.isArray(property4)) {
        if (property4.length < 1 && stop(at, '/file_ids', minItems1)) return false;
        if (property4.length > 10 && stop(at, '/file_ids', maxItems1)) return false;
        for (let index1 = 0; index1 < property4.length; index1++) {
          const item1: unknown = property4[index1];
          if (typeof item1 !== 'string' && stop(at, `/file_ids/${index1}`, type2)) return false;
        }
        if (property4.length > 1 && hasDuplicates(property4) && stop(at, '/file_ids', uniqueItems1)) return false;
      } else if (stop(at, '/file_ids', type3)) return false;
    }
    const property5 = object1['metadata'];
    if (property5 !== undefined) {
      if (!checkMetadata(property5, at && under(at, '/metadata'))) return false;
    }
    for (const key3 of Object.keys(object1)) {
      if (object1[key3] === undefined) continue;
      if (
        !(key3 === 'role' || key3 === 'content' || key3 === 'file_ids' || key3 === 'metadata') &&
        stop(at, '', rule(schema1, 'additionalProperties', key3))
      )
        return false;
    }
  } else if (stop(at, '', type4)) return false;
  return true;
}
