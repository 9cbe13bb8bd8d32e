// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CodeToolCallImageOutputDelta } from '../types/code-tool-call-image-output-delta.ts';
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

const schema1: string = '#/components/schemas/CodeToolCallImageOutputDelta';
const required1: Rule = rule(schema1, 'required', 'index');
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['image']);
const required2: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/image/properties/file_id', 'type', 'string');
const type2: Rule = rule(schema1 + '/properties/image', 'type', 'object');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be CodeToolCallImageOutputDelta; nothing when it is valid. */
export function validateCodeToolCallImageOutputDelta(value: unknown): readonly Issue[] {
  return judge(checkCodeToolCallImageOutputDelta, value);
}

export function isCodeToolCallImageOutputDelta(value: unknown): value is CodeToolCallImageOutputDelta {
  return accepts(checkCodeToolCallImageOutputDelta, value);
}

export function checkCodeToolCallImageOutputDelta(value: unknown, at?: Issues): boolean {
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
    } else if (property3 !== 'image' && stop(at, '/type', const1)) return false;
    const property5 = object1['image'];
    if (property5 !== undefined) {
      let object4 = objectOf(property5);
      if (object4 !== undefined) {
        let property6 = object4['file_id'];
        if (Object.getPrototypeOf(object4) !== Object.prototype) {
          object4 = ownProperties(object4);
          property6 = object4['file_id'];
        }
        if (property6 !== undefined) {
          if (typeof property6 !== 'string' && stop(at, '/image/file_id', type1)) return false;
        }
      } else if (stop(at, '/image', type2)) return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}
