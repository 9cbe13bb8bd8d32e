// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { RunStepDelta } from '../types/run-step-delta.ts';
import { checkRunStepDetailsDelta } from './run-step-details-delta.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/RunStepDelta';

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
      if (stop(at, '', [schema1, 'required', 'id'])) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/id', [schema1 + '/properties/id', 'type', 'string']))
      return false;
    const property2 = object1['object'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'object'])) return false;
    } else if (
      property2 !== 'thread.run.step.delta' &&
      stop(at, '/object', [schema1 + '/properties/object', 'const', ['thread.run.step.delta']])
    )
      return false;
    const property4 = object1['delta'];
    if (property4 === undefined) {
      if (stop(at, '', [schema1, 'required', 'delta'])) return false;
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
      } else if (stop(at, '/delta', [schema1 + '/properties/delta', 'type', 'object'])) return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
