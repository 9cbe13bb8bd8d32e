// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateAgentTurnRequest } from '../types/create-agent-turn-request.ts';
import { checkAgentToolGroup } from './agent-tool-group.ts';
import { checkDocument } from './document.ts';
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
import { checkToolConfigParam } from './tool-config-param.ts';
import { checkTurnInputMessageParam } from './turn-input-message-param.ts';

const schema1: string = '#/components/schemas/CreateAgentTurnRequest';
const type1: Rule = rule(schema1 + '/properties/messages', 'type', 'array');
const required1: Rule = rule(schema1, 'required', 'messages');
const type2: Rule = rule(schema1 + '/properties/stream', 'type', ['boolean', 'null']);
const type3: Rule = rule(schema1 + '/properties/documents', 'type', ['array', 'null']);
const type4: Rule = rule(schema1 + '/properties/toolgroups', 'type', ['array', 'null']);
const anyOf1: Rule = rule(schema1 + '/properties/tool_config', 'anyOf', 2);
const type5: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be CreateAgentTurnRequest; nothing when it is valid. */
export function validateCreateAgentTurnRequest(value: unknown): readonly Issue[] {
  return judge(checkCreateAgentTurnRequest, value);
}

export function isCreateAgentTurnRequest(value: unknown): value is CreateAgentTurnRequest {
  return accepts(checkCreateAgentTurnRequest, value);
}

export function checkCreateAgentTurnRequest(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['messages'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['messages'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (Array.isArray(property1)) {
      for (let index1 = 0; index1 < property1.length; index1++) {
        const item1: unknown = property1[index1];
        if (!checkTurnInputMessageParam(item1, at && under(at, `/messages/${index1}`))) return false;
      }
    } else if (stop(at, '/messages', type1)) return false;
    const property3 = object1['stream'];
    if (property3 !== undefined) {
      if (typeof property3 !== 'boolean' && property3 !== null && stop(at, '/stream', type2)) return false;
    }
    const property4 = object1['documents'];
    if (property4 !== undefined) {
      if (Array.isArray(property4)) {
        for (let index2 = 0; index2 < property4.length; index2++) {
          const item2: unknown = property4[index2];
          if (!checkDocument(item2, at && under(at, `/documents/${index2}`))) return false;
        }
      } else if (property4 !== null && stop(at, '/documents', type3)) return false;
    }
    const property6 = object1['toolgroups'];
    if (property6 !== undefined) {
      if (Array.isArray(property6)) {
        for (let index3 = 0; index3 < property6.length; index3++) {
          const item3: unknown = property6[index3];
          if (!checkAgentToolGroup(item3, at && under(at, `/toolgroups/${index3}`))) return false;
        }
      } else if (property6 !== null && stop(at, '/toolgroups', type4)) return false;
    }
    const property8 = object1['tool_config'];
    if (property8 !== undefined) {
      if (!(property8 === null || checkToolConfigParam(property8))) {
        if (stop(at, '/tool_config', anyOf1)) return false;
        explain(at && under(at, '/tool_config'), property8, [checkToolConfigParam]);
      }
    }
  } else if (stop(at, '', type5)) return false;
  return true;
}
