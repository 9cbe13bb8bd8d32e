// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseOutputMessageMCPCall } from '../types/open-ai-response-output-message-mcp-call.ts';
import { checkOpenAIResponseItemStatus } from './open-ai-response-item-status.ts';
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
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseOutputMessageMCPCall';
const const1: Rule = rule(schema1 + '/properties/type', 'const', ['mcp_call']);
const required1: Rule = rule(schema1, 'required', 'type');
const type1: Rule = rule(schema1 + '/properties/id', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'id');
const type2: Rule = rule(schema1 + '/properties/server_label', 'type', 'string');
const required3: Rule = rule(schema1, 'required', 'server_label');
const type3: Rule = rule(schema1 + '/properties/name', 'type', 'string');
const required4: Rule = rule(schema1, 'required', 'name');
const type4: Rule = rule(schema1 + '/properties/arguments', 'type', 'string');
const required5: Rule = rule(schema1, 'required', 'arguments');
const type5: Rule = rule(schema1 + '/properties/output', 'type', ['string', 'null']);
const required6: Rule = rule(schema1, 'required', 'output');
const type6: Rule = rule(schema1 + '/properties/error', 'type', ['string', 'null']);
const required7: Rule = rule(schema1, 'required', 'error');
const anyOf1: Rule = rule(schema1 + '/properties/status', 'anyOf', 2);
const type7: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be OpenAIResponseOutputMessageMCPCall; nothing when it is valid. */
export function validateOpenAIResponseOutputMessageMCPCall(value: unknown): readonly Issue[] {
  return judge(checkOpenAIResponseOutputMessageMCPCall, value);
}

export function isOpenAIResponseOutputMessageMCPCall(value: unknown): value is OpenAIResponseOutputMessageMCPCall {
  return accepts(checkOpenAIResponseOutputMessageMCPCall, value);
}

export function checkOpenAIResponseOutputMessageMCPCall(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'mcp_call' && stop(at, '/type', const1)) return false;
    const property2 = object1['id'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/id', type1)) return false;
    const property3 = object1['server_label'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/server_label', type2)) return false;
    const property4 = object1['name'];
    if (property4 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (typeof property4 !== 'string' && stop(at, '/name', type3)) return false;
    const property5 = object1['arguments'];
    if (property5 === undefined) {
      if (stop(at, '', required5)) return false;
    } else if (typeof property5 !== 'string' && stop(at, '/arguments', type4)) return false;
    const property6 = object1['output'];
    if (property6 === undefined) {
      if (stop(at, '', required6)) return false;
    } else if (typeof property6 !== 'string' && property6 !== null && stop(at, '/output', type5)) return false;
    const property7 = object1['error'];
    if (property7 === undefined) {
      if (stop(at, '', required7)) return false;
    } else if (typeof property7 !== 'string' && property7 !== null && stop(at, '/error', type6)) return false;
    const property8 = object1['status'];
    if (property8 !== undefined) {
      if (!(property8 === null || checkOpenAIResponseItemStatus(property8))) {
        if (stop(at, '/status', anyOf1)) return false;
        explain(at && under(at, '/status'), property8, [checkOpenAIResponseItemStatus]);
      }
    }
  } else if (stop(at, '', type7)) return false;
  return true;
}
