// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { TurnInputMessageParam } from '../types/turn-input-message-param.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  explain,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
} from './support.ts';
import { checkToolResponseMessageParam } from './tool-response-message-param.ts';
import { checkUserMessageParam } from './user-message-param.ts';

const schema1: string = '#/components/schemas/TurnInputMessageParam';
const anyOf1: Rule = rule(schema1, 'anyOf', 2);
const anyOf2: Rule = rule(schema1, 'anyOf', ['role', 'user', 'tool']);

/** What is wrong with a value that should be TurnInputMessageParam; nothing when it is valid. */
export function validateTurnInputMessageParam(value: unknown): readonly Issue[] {
  return judge(checkTurnInputMessageParam, value);
}

export function isTurnInputMessageParam(value: unknown): value is TurnInputMessageParam {
  return accepts(checkTurnInputMessageParam, value);
}

export function checkTurnInputMessageParam(value: unknown, at?: Issues): boolean {
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
      if (!checkUserMessageParam(value, at)) return false;
      break;
    }
    case 'tool': {
      if (!checkToolResponseMessageParam(value, at)) return false;
      break;
    }
    case undefined: {
      if (!(checkUserMessageParam(value) || checkToolResponseMessageParam(value))) {
        if (stop(at, '', anyOf1)) return false;
        explain(at, value, [checkUserMessageParam, checkToolResponseMessageParam]);
      }
      break;
    }
    default: {
      if (stop(at, '', anyOf2)) return false;
    }
  }
  return true;
}
