// Generated from spec/assistants/files.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateFileRequest } from '../types/create-file-request.ts';
import { type Issue, type Issues, accepts, isBytes, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/CreateFileRequest';

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
      if (stop(at, '', [schema1, 'required', 'file'])) return false;
    } else if (
      typeof property1 !== 'string' &&
      !isBytes(property1) &&
      stop(at, '/file', [schema1 + '/properties/file', 'type', 'string'])
    )
      return false;
    const property2 = object1['purpose'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'purpose'])) return false;
    } else if (
      property2 !== 'assistants' &&
      property2 !== 'batch' &&
      property2 !== 'fine-tune' &&
      property2 !== 'vision' &&
      property2 !== 'user_data' &&
      property2 !== 'evals' &&
      stop(at, '/purpose', [
        schema1 + '/properties/purpose',
        'enum',
        ['assistants', 'batch', 'fine-tune', 'vision', 'user_data', 'evals'],
      ])
    )
      return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
