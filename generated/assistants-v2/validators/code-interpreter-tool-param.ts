// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CodeInterpreterToolParam } from '../types/code-interpreter-tool-param.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/CodeInterpreterToolParam';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['code_interpreter']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be CodeInterpreterToolParam; nothing when it is valid. */
export function validateCodeInterpreterToolParam(value: unknown): readonly Issue[] {
  return judge(checkCodeInterpreterToolParam, value);
}

export function isCodeInterpreterToolParam(value: unknown): value is CodeInterpreterToolParam {
  return accepts(checkCodeInterpreterToolParam, value);
}

export function checkCodeInterpreterToolParam(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'code_interpreter' && stop(at, '/type', const1)) return false;
    for (const key2 of Object.keys(object1)) {
      if (object1[key2] === undefined) continue;
      if (!(key2 === 'type') && stop(at, '', rule(schema1, 'additionalProperties', key2))) return false;
    }
  } else if (stop(at, '', type1)) return false;
  return true;
}
