// Generated from spec/assistants/files.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateFileRequest } from '../types/create-file-request.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  isBytes,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
} from './support.ts';

const schema1: string = '#/components/schemas/CreateFileRequest';
const type1: Rule = rule(schema1 + '/properties/file', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'file');
const enum1: Rule = rule(schema1 + '/properties/purpose', 'enum', [
  'assistants',
  'batch',
  'fine-tune',
  'vision',
  'user_data',
  'evals',
]);
const required2: Rule = rule(schema1, 'required', 'purpose');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be CreateFileRequest; nothing when it is valid. */
export function validateCreateFileRequest(value: unknown): readonly Issue[] {
  return judge(checkCreateFileRequest, value);
}

export function isCreateFileRequest(value: unknown): value is CreateFileRequest {
  return accepts(checkCreateFileRequest, value);
}

export function checkCreateFileRequest(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['file'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['file'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && !isBytes(property1) && stop(at, '/file', type1)) return false;
    const property2 = object1['purpose'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (
      property2 !== 'assistants' &&
      property2 !== 'batch' &&
      property2 !== 'fine-tune' &&
      property2 !== 'vision' &&
      property2 !== 'user_data' &&
      property2 !== 'evals' &&
      stop(at, '/purpose', enum1)
    )
      return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
