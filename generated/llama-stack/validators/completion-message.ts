// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CompletionMessage } from '../types/completion-message.ts';
import { checkInterleavedContent } from './interleaved-content.ts';
import { checkStopReason } from './stop-reason.ts';
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
import { checkToolCall } from './tool-call.ts';

const schema1: string = '#/components/schemas/CompletionMessage';
const const1: Rule = rule(schema1 + '/properties/role', 'const', ['assistant']);
const required1: Rule = rule(schema1, 'required', 'role');
const required2: Rule = rule(schema1, 'required', 'content');
const required3: Rule = rule(schema1, 'required', 'stop_reason');
const type1: Rule = rule(schema1 + '/properties/tool_calls', 'type', ['array', 'null']);
const required4: Rule = rule(schema1, 'required', 'tool_calls');
const type2: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be CompletionMessage; nothing when it is valid. */
export function validateCompletionMessage(value: unknown): readonly Issue[] {
  return judge(checkCompletionMessage, value);
}

export function isCompletionMessage(value: unknown): value is CompletionMessage {
  return accepts(checkCompletionMessage, value);
}

export function checkCompletionMessage(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['role'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['role'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'assistant' && stop(at, '/role', const1)) return false;
    const property2 = object1['content'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (!checkInterleavedContent(property2, at && under(at, '/content'))) return false;
    const property4 = object1['stop_reason'];
    if (property4 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (!checkStopReason(property4, at && under(at, '/stop_reason'))) return false;
    const property6 = object1['tool_calls'];
    if (property6 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (Array.isArray(property6)) {
      for (let index1 = 0; index1 < property6.length; index1++) {
        const item1: unknown = property6[index1];
        if (!checkToolCall(item1, at && under(at, `/tool_calls/${index1}`))) return false;
      }
    } else if (property6 !== null && stop(at, '/tool_calls', type1)) return false;
  } else if (stop(at, '', type2)) return false;
  return true;
}
