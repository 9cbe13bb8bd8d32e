// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Thread } from '../types/thread.ts';
import { checkMetadata } from './metadata.ts';
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

const schema1: string = '#/components/schemas/Thread';
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'id');
const const1: Rule = rule(schema1 + '/properties/object', 'const', ['thread']);
const required2: Rule = rule(schema1, 'required', 'object');
const type2: Rule = rule(schema1 + '/properties/created_at', 'type', 'integer');
const required3: Rule = rule(schema1, 'required', 'created_at');
const required4: Rule = rule(schema1, 'required', 'metadata');
const type3: Rule = rule(schema1, 'type', 'object');

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
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/id', type1)) return false;
    const property2 = object1['object'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (property2 !== 'thread' && stop(at, '/object', const1)) return false;
    const property4 = object1['created_at'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (!Number.isInteger(property4) && stop(at, '/created_at', type2)) return false;
    const property5 = object1['metadata'];
    if (property5 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (!checkMetadata(property5, at && under(at, '/metadata'))) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}
