// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CodeToolCallDelta } from '../types/code-tool-call-delta.ts';
import { checkCodeToolCallOutputDelta } from './code-tool-call-output-delta.ts';
import { checkDeltaIndex } from './delta-index.ts';
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

const schema1: string = '#/components/schemas/CodeToolCallDelta';
const required1: Rule = rule(schema1, 'required', 'index');
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['code_interpreter']);
const required2: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const type2: Rule = rule(schema1 + '/properties/code_interpreter/properties/input', 'type', 'string');
const type3: Rule = rule(schema1 + '/properties/code_interpreter', 'type', 'object');
const type4: Rule = rule(schema1, 'type', 'object');
const schema2: string = '#/components/schemas/CodeToolCallDelta/properties/code_interpreter/properties/outputs';
const type5: Rule = rule(schema2, 'type', 'array');

/** What is wrong with a value that should be CodeToolCallDelta; nothing when it is valid. */
export function validateCodeToolCallDelta(value: unknown): readonly Issue[] {
  return judge(checkCodeToolCallDelta, value);
}

export function isCodeToolCallDelta(value: unknown): value is CodeToolCallDelta {
  return accepts(checkCodeToolCallDelta, value);
}

export function checkCodeToolCallDelta(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['index'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['index'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (!checkDeltaIndex(property1, at && under(at, '/index'))) return false;
    const property3 = object1['type'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (property3 !== 'code_interpreter' && stop(at, '/type', const1)) return false;
    const property5 = object1['id'];
    if (property5 !== undefined) {
      if (typeof property5 !== 'string' && stop(at, '/id', type1)) return false;
    }
    const property6 = object1['code_interpreter'];
    if (property6 !== undefined) {
      let object5 = objectOf(property6);
      if (object5 !== undefined) {
        let property7 = object5['input'];
        if (Object.getPrototypeOf(object5) !== Object.prototype) {
          object5 = ownProperties(object5);
          property7 = object5['input'];
        }
        if (property7 !== undefined) {
          if (typeof property7 !== 'string' && stop(at, '/code_interpreter/input', type2)) return false;
        }
        const property8 = object5['outputs'];
        if (property8 !== undefined) {
          if (!checkCodeToolCallDelta$code_interpreter$outputs(property8, at && under(at, '/code_interpreter/outputs')))
            return false;
        }
      } else if (stop(at, '/code_interpreter', type3)) return false;
    }
  } else if (stop(at, '', type4)) return false;
  return true;
}

function checkCodeToolCallDelta$code_interpreter$outputs(value: unknown, at?: Issues): boolean {
  if (Array.isArray(value)) {
    for (let index1 = 0; index1 < value.length; index1++) {
      const item1: unknown = value[index1];
      if (!checkCodeToolCallOutputDelta(item1, at && under(at, `/${index1}`))) return false;
    }
  } else if (stop(at, '', type5)) return false;
  return true;
}
