// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RetrievalToolCall } from '../types/retrieval-tool-call.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/RetrievalToolCall';

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
      if (stop(at, '', [schema1, 'required', 'id'])) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/id', [schema1 + '/properties/id', 'type', 'string']))
      return false;
    const property2 = object1['type'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'type'])) return false;
    } else if (property2 !== 'retrieval' && stop(at, '/type', [schema1 + '/properties/type', 'const', ['retrieval']]))
      return false;
    const property4 = object1['retrieval'];
    if (property4 === undefined) {
      if (stop(at, '', [schema1, 'required', 'retrieval'])) return false;
    } else if (
      objectOf(property4) === undefined &&
      stop(at, '/retrieval', [schema1 + '/properties/retrieval', 'type', 'object'])
    )
      return false;
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
