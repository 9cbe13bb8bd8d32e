// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { MessageCreationStepDetails } from '../types/message-creation-step-details.ts';
import { type Issue, type Issues, accepts, judge, objectOf, ownProperties, stop } from './support.ts';

const schema1: string = '#/components/schemas/MessageCreationStepDetails';

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
      if (stop(at, '', [schema1, 'required', 'type'])) return false;
    } else if (
      property1 !== 'message_creation' &&
      stop(at, '/type', [schema1 + '/properties/type', 'const', ['message_creation']])
    )
      return false;
    const property3 = object1['message_creation'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'message_creation'])) return false;
    } else {
      let object3 = objectOf(property3);
      if (object3 !== undefined) {
        let property4 = object3['message_id'];
        if (Object.getPrototypeOf(object3) !== Object.prototype) {
          object3 = ownProperties(object3);
          property4 = object3['message_id'];
        }
        if (property4 === undefined) {
          if (stop(at, '/message_creation', [schema1 + '/properties/message_creation', 'required', 'message_id']))
            return false;
        } else if (
          typeof property4 !== 'string' &&
          stop(at, '/message_creation/message_id', [
            schema1 + '/properties/message_creation/properties/message_id',
            'type',
            'string',
          ])
        )
          return false;
      } else if (stop(at, '/message_creation', [schema1 + '/properties/message_creation', 'type', 'object']))
        return false;
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
