// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RetrievalTool } from '../types/retrieval-tool.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/RetrievalTool';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['retrieval']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be RetrievalTool; nothing when it is valid. */
export function validateRetrievalTool(value: unknown): readonly Issue[] {
  return judge(checkRetrievalTool, value);
}

export function isRetrievalTool(value: unknown): value is RetrievalTool {
  return accepts(checkRetrievalTool, value);
}

export function checkRetrievalTool(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'retrieval' && stop(at, '/type', const1)) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}
