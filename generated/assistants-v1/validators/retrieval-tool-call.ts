// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RetrievalToolCall } from '../types/retrieval-tool-call.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/RetrievalToolCall';
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'id');
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['retrieval']);
const required2: Rule = rule(schema1, 'required', 'type');
const type2: Rule = rule(schema1 + '/properties/retrieval', 'type', 'object');
const required3: Rule = rule(schema1, 'required', 'retrieval');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be RetrievalToolCall; nothing when it is valid. */
export function validateRetrievalToolCall(value: unknown): readonly Issue[] {
  return judge(checkRetrievalToolCall, value);
}

export function isRetrievalToolCall(value: unknown): value is RetrievalToolCall {
  return accepts(checkRetrievalToolCall, value);
}

export function checkRetrievalToolCall(value: unknown, at?: Issues): boolean {
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
    const property2 = object1['type'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (property2 !== 'retrieval' && stop(at, '/type', const1)) return false;
    const property4 = object1['retrieval'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (objectOf(property4) === undefined && stop(at, '/retrieval', type2)) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}
