// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CodeToolCallImageOutput } from '../types/code-tool-call-image-output.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/CodeToolCallImageOutput';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['image']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/image/properties/file_id', 'type', 'string');
const required2: Rule = rule(schema1 + '/properties/image', 'required', 'file_id');
const type2: Rule = rule(schema1 + '/properties/image', 'type', 'object');
const required3: Rule = rule(schema1, 'required', 'image');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be CodeToolCallImageOutput; nothing when it is valid. */
export function validateCodeToolCallImageOutput(value: unknown): readonly Issue[] {
  return judge(checkCodeToolCallImageOutput, value);
}

export function isCodeToolCallImageOutput(value: unknown): value is CodeToolCallImageOutput {
  return accepts(checkCodeToolCallImageOutput, value);
}

export function checkCodeToolCallImageOutput(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'image' && stop(at, '/type', const1)) return false;
    const property3 = object1['image'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else {
      let object3 = objectOf(property3);
      if (object3 !== undefined) {
        let property4 = object3['file_id'];
        if (Object.getPrototypeOf(object3) !== Object.prototype) {
          object3 = ownProperties(object3);
          property4 = object3['file_id'];
        }
        if (property4 === undefined) {
          if (stop(at, '/image', required2)) return false;
        } else if (typeof property4 !== 'string' && stop(at, '/image/file_id', type1)) return false;
      } else if (stop(at, '/image', type2)) return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}
