// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { TaskResult } from '../types/task-result.ts';
import { checkChatMessage } from './chat-message.ts';
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

const schema1: string = '#/components/schemas/TaskResult';
const type1: Rule = rule(schema1 + '/properties/task_id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'task_id');
const type2: Rule = rule(schema1 + '/properties/history', 'type', 'array');
const required2: Rule = rule(schema1, 'required', 'history');
const type3: Rule = rule(schema1 + '/properties/result', 'type', 'string');
const required3: Rule = rule(schema1, 'required', 'result');
const type4: Rule = rule(schema1 + '/properties/data', 'type', 'object');
const required4: Rule = rule(schema1, 'required', 'data');
const type5: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be TaskResult; nothing when it is valid. */
export function validateTaskResult(value: unknown): readonly Issue[] {
  return judge(checkTaskResult, value);
}

export function isTaskResult(value: unknown): value is TaskResult {
  return accepts(checkTaskResult, value);
}

export function checkTaskResult(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['task_id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['task_id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/task_id', type1)) return false;
    const property2 = object1['history'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (Array.isArray(property2)) {
      for (let index1 = 0; index1 < property2.length; index1++) {
        const item1: unknown = property2[index1];
        if (!checkChatMessage(item1, at && under(at, `/history/${index1}`))) return false;
      }
    } else if (stop(at, '/history', type2)) return false;
    const property4 = object1['result'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property4 !== 'string' && stop(at, '/result', type3)) return false;
    const property5 = object1['data'];
    if (property5 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (objectOf(property5) === undefined && stop(at, '/data', type4)) return false;
  } else if (stop(at, '', type5)) return false;
  return true;
}
