// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CodeInterpreterToolParam } from '../types/code-interpreter-tool-param.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/CodeInterpreterToolParam';

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
      if (stop(at, '', [schema1, 'required', 'type'])) return false;
    } else if (
      property1 !== 'code_interpreter' &&
      stop(at, '/type', [schema1 + '/properties/type', 'const', ['code_interpreter']])
    )
      return false;
    for (const key2 of Object.keys(object1)) {
      if (object1[key2] === undefined) continue;
      if (!(key2 === 'type') && stop(at, '', [schema1, 'additionalProperties', key2])) return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
