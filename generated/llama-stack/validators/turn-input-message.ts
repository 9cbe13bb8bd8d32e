// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { TurnInputMessage } from '../types/turn-input-message.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';
import { checkToolResponseMessage } from './tool-response-message.ts';
import { checkUserMessage } from './user-message.ts';

const schema1: string = '#/components/schemas/TurnInputMessage';
const oneOf1: Rule = rule(schema1, 'oneOf', ['role', 'user', 'tool']);

/** What is wrong with a value that should be TurnInputMessage; nothing when it is valid. */
export function validateTurnInputMessage(value: unknown): readonly Issue[] {
  return judge(checkTurnInputMessage, value);
}

export function isTurnInputMessage(value: unknown): value is TurnInputMessage {
  return accepts(checkTurnInputMessage, value);
}

export function checkTurnInputMessage(value: unknown, at?: Issues): boolean {
  let tag1: unknown;
  let object4 = objectOf(value);
  if (object4 !== undefined) {
    let property4 = object4['role'];
    if (Object.getPrototypeOf(object4) !== Object.prototype) {
      object4 = ownProperties(object4);
      property4 = object4['role'];
    }
    tag1 = property4;
  }
  switch (tag1) {
    case 'user': {
      if (!checkUserMessage(value, at)) return false;
      break;
    }
    case 'tool': {
      if (!checkToolResponseMessage(value, at)) return false;
      break;
    }
    case undefined: {
      if (stop(at, '', oneOf1)) return false;
      break;
    }
    default: {
      if (stop(at, '', oneOf1)) return false;
    }
  }
  return true;
}
