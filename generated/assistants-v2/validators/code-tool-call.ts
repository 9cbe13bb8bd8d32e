// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CodeToolCall } from '../types/code-tool-call.ts';
import { checkCodeToolCallOutput } from './code-tool-call-output.ts';
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

const schema1: string = '#/components/schemas/CodeToolCall';
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'id');
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['code_interpreter']);
const required2: Rule = rule(schema1, 'required', 'type');
const type2: Rule = rule(schema1 + '/properties/code_interpreter/properties/input', 'type', 'string');
const required3: Rule = rule(schema1 + '/properties/code_interpreter', 'required', 'input');
const required4: Rule = rule(schema1 + '/properties/code_interpreter', 'required', 'outputs');
const type3: Rule = rule(schema1 + '/properties/code_interpreter', 'type', 'object');
const required5: Rule = rule(schema1, 'required', 'code_interpreter');
const type4: Rule = rule(schema1, 'type', 'object');
const schema2: string = '#/components/schemas/CodeToolCall/properties/code_interpreter/properties/outputs';
const type5: Rule = rule(schema2, 'type', 'array');

/** What is wrong with a value that should be CodeToolCall; nothing when it is valid. */
export function validateCodeToolCall(value: unknown): readonly Issue[] {
  return judge(checkCodeToolCall, value);
}

export function isCodeToolCall(value: unknown): value is CodeToolCall {
  return accepts(checkCodeToolCall, value);
}

export function checkCodeToolCall(value: unknown, at?: Issues): boolean {
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
    } else if (property2 !== 'code_interpreter' && stop(at, '/type', const1)) return false;
    const property4 = object1['code_interpreter'];
    if (property4 === undefined) {
      if (stop(at, '', required5)) return false;
    } else {
      let object4 = objectOf(property4);
      if (object4 !== undefined) {
        let property5 = object4['input'];
        if (Object.getPrototypeOf(object4) !== Object.prototype) {
          object4 = ownProperties(object4);
          property5 = object4['input'];
        }
        if (property5 === undefined) {
          if (stop(at, '/code_interpreter', required3)) return false;
        } else if (typeof property5 !== 'string' && stop(at, '/code_interpreter/input', type2)) return false;
        const property6 = object4['outputs'];
        if (property6 === undefined) {
          if (stop(at, '/code_interpreter', required4)) return false;
        } else if (!checkCodeToolCall$code_interpreter$outputs(property6, at && under(at, '/code_interpreter/outputs')))
          return false;
      } else if (stop(at, '/code_interpreter', type3)) return false;
    }
  } else if (stop(at, '', type4)) return false;
  return true;
}

function checkCodeToolCall$code_interpreter$outputs(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkCodeToolCallOutput(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', type5)) return false;
  return true;
}
