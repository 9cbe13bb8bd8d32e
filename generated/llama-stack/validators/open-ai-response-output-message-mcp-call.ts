// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { OpenAIResponseOutputMessageMCPCall } from '../types/open-ai-response-output-message-mcp-call.ts';
import { checkOpenAIResponseItemStatus } from './open-ai-response-item-status.ts';
import { type Issue, type Issues, accepts, explain, judge, objectOf, ownProperties, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/OpenAIResponseOutputMessageMCPCall';

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
      if (stop(at, '', [schema1, 'required', 'type'])) return false;
    } else if (property1 !== 'mcp_call' && stop(at, '/type', [schema1 + '/properties/type', 'const', ['mcp_call']]))
      return false;
    const property2 = object1['id'];
    if (property2 === undefined) {
      if (stop(at, '', [schema1, 'required', 'id'])) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/id', [schema1 + '/properties/id', 'type', 'string']))
      return false;
    const property3 = object1['server_label'];
    if (property3 === undefined) {
      if (stop(at, '', [schema1, 'required', 'server_label'])) return false;
    } else if (
      typeof property3 !== 'string' &&
      stop(at, '/server_label', [schema1 + '/properties/server_label', 'type', 'string'])
    )
      return false;
    const property4 = object1['name'];
    if (property4 === undefined) {
      if (stop(at, '', [schema1, 'required', 'name'])) return false;
    } else if (typeof property4 !== 'string' && stop(at, '/name', [schema1 + '/properties/name', 'type', 'string']))
      return false;
    const property5 = object1['arguments'];
    if (property5 === undefined) {
      if (stop(at, '', [schema1, 'required', 'arguments'])) return false;
    } else if (
      typeof property5 !== 'string' &&
      stop(at, '/arguments', [schema1 + '/properties/arguments', 'type', 'string'])
    )
      return false;
    const property6 = object1['output'];
    if (property6 === undefined) {
      if (stop(at, '', [schema1, 'required', 'output'])) return false;
    } else if (
      typeof property6 !== 'string' &&
      property6 !== null &&
      stop(at, '/output', [schema1 + '/properties/output', 'type', ['string', 'null']])
    )
      return false;
    const property7 = object1['error'];
    if (property7 === undefined) {
      if (stop(at, '', [schema1, 'required', 'error'])) return false;
    } else if (
      typeof property7 !== 'string' &&
      property7 !== null &&
      stop(at, '/error', [schema1 + '/properties/error', 'type', ['string', 'null']])
    )
      return false;
    const property8 = object1['status'];
    if (property8 !== undefined) {
      if (!(property8 === null || checkOpenAIResponseItemStatus(property8))) {
        if (stop(at, '/status', [schema1 + '/properties/status', 'anyOf', 2])) return false;
        explain(at && under(at, '/status'), property8, [checkOpenAIResponseItemStatus]);
      }
    }
  } else if (stop(at, '', [schema1, 'type', 'object'])) return false;
  return true;
}
