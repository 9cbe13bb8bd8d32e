// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AssistantDeleted } from '../types/assistant-deleted.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/AssistantDeleted';
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'id');
const const1: Rule = rule(schema1 + '/properties/object', 'const', ['assistant.deleted']);
const required2: Rule = rule(schema1, 'required', 'object');
const type2: Rule = rule(schema1 + '/properties/deleted', 'type', 'boolean');
const required3: Rule = rule(schema1, 'required', 'deleted');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be AssistantDeleted; nothing when it is valid. */
export function validateAssistantDeleted(value: unknown): readonly Issue[] {
  return judge(checkAssistantDeleted, value);
}

export function isAssistantDeleted(value: unknown): value is AssistantDeleted {
  return accepts(checkAssistantDeleted, value);
}

export function checkAssistantDeleted(value: unknown, at?: Issues): boolean {
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
    } else if (property2 !== 'assistant.deleted' && stop(at, '/object', const1)) return false;
    const property4 = object1['deleted'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property4 !== 'boolean' && stop(at, '/deleted', type2)) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}
