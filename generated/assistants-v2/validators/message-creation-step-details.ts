// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { MessageCreationStepDetails } from '../types/message-creation-step-details.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/MessageCreationStepDetails';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['message_creation']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/message_creation/properties/message_id', 'type', 'string');
const required2: Rule = rule(schema1 + '/properties/message_creation', 'required', 'message_id');
const type2: Rule = rule(schema1 + '/properties/message_creation', 'type', 'object');
const required3: Rule = rule(schema1, 'required', 'message_creation');
const type3: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be MessageCreationStepDetails; nothing when it is valid. */
export function validateMessageCreationStepDetails(value: unknown): readonly Issue[] {
  return judge(checkMessageCreationStepDetails, value);
}

export function isMessageCreationStepDetails(value: unknown): value is MessageCreationStepDetails {
  return accepts(checkMessageCreationStepDetails, value);
}

export function checkMessageCreationStepDetails(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'message_creation' && stop(at, '/type', const1)) return false;
    const property3 = object1['message_creation'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else {
      let object3 = objectOf(property3);
      if (object3 !== undefined) {
        let property4 = object3['message_id'];
        if (Object.getPrototypeOf(object3) !== Object.prototype) {
          object3 = ownProperties(object3);
          property4 = object3['message_id'];
        }
        if (property4 === undefined) {
          if (stop(at, '/message_creation', required2)) return false;
        } else if (typeof property4 !== 'string' && stop(at, '/message_creation/message_id', type1)) return false;
      } else if (stop(at, '/message_creation', type2)) return false;
    }
  } else if (stop(at, '', type3)) return false;
  return true;
}
