// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Thread } from '../types/thread.ts';
import { checkMetadata } from './metadata.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/Thread';

/** What is wrong with a value that should be Thread; nothing when it is valid. */
export function validateThread(value: unknown): readonly Issue[] {
  return judge(checkThread, value);
}

export function isThread(value: unknown): value is Thread {
  return accepts(checkThread, value);
}

export function checkThread(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema1, 'required', 'id'])) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/id', [schema1 + '/properties/id', 'type', 'string']))
      return false;
    const property2 = object1['object'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'object'])) return false;
    } else if (property2 !== 'thread' && stop(at, '/object', [schema1 + '/properties/object', 'const', ['thread']]))
      return false;
    const property4 = object1['created_at'];
    if (property4 === undefined) {
      if (stop(at, '', [schema1, 'required', 'created_at'])) return false;
    } else if (
      !Number.isInteger(property4) &&
      stop(at, '/created_at', [schema1 + '/properties/created_at', 'type', 'integer'])
    )
      return false;
    const property5 = object1['metadata'];
    if (property5 === undefined) {
      if (stop(at, '', [schema1, 'required', 'metadata'])) return false;
    } else if (!checkMetadata(property5, at && under(at, '/metadata'))) return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
