// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RunStepDelta } from '../types/run-step-delta.ts';
import { checkRunStepDetailsDelta } from './run-step-details-delta.ts';
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

const schema1: string = '#/components/schemas/RunStepDelta';
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'id');
const const1: Rule = rule(schema1 + '/properties/object', 'const', ['thread.run.step.delta']);
const required2: Rule = rule(schema1, 'required', 'object');
const type2: Rule = rule(schema1 + '/properties/delta', 'type', 'object');
const required3: Rule = rule(schema1, 'required', 'delta');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be RunStepDelta; nothing when it is valid. */
export function validateRunStepDelta(value: unknown): readonly Issue[] {
  return judge(checkRunStepDelta, value);
}

export function isRunStepDelta(value: unknown): value is RunStepDelta {
  return accepts(checkRunStepDelta, value);
}

export function checkRunStepDelta(value: unknown, at?: Issues): boolean {
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
    } else if (property2 !== 'thread.run.step.delta' && stop(at, '/object', const1)) return false;
    const property4 = object1['delta'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else {
      let object4 = objectOf(property4);
      if (object4 !== undefined) {
        let property5 = object4['step_details'];
        if (Object.getPrototypeOf(object4) !== Object.prototype) {
          object4 = ownProperties(object4);
          property5 = object4['step_details'];
        }
        if (property5 !== undefined) {
          if (!checkRunStepDetailsDelta(property5, at && under(at, '/delta/step_details'))) return false;
        }
      } else if (stop(at, '/delta', type2)) return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}
