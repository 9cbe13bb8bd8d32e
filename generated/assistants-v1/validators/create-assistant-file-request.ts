// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateAssistantFileRequest } from '../types/create-assistant-file-request.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/CreateAssistantFileRequest';
const type1: Rule = rule(schema1 + '/properties/file_id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'file_id');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be CreateAssistantFileRequest; nothing when it is valid. */
export function validateCreateAssistantFileRequest(value: unknown): readonly Issue[] {
  return judge(checkCreateAssistantFileRequest, value);
}

export function isCreateAssistantFileRequest(value: unknown): value is CreateAssistantFileRequest {
  return accepts(checkCreateAssistantFileRequest, value);
}

export function checkCreateAssistantFileRequest(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['file_id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['file_id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/file_id', type1)) return false;
    for (const key1 of Object.keys(object1)) {
      if (object1[key1] === undefined) continue;
      if (!(key1 === 'file_id') && stop(at, '', rule(schema1, 'additionalProperties', key1))) return false;
    }
  } else if (stop(at, '', type2)) return false;
  return true;
}
