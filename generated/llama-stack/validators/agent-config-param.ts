// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { AgentConfigParam } from '../types/agent-config-param.ts';
import { checkAgentToolGroup } from './agent-tool-group.ts';
import { checkResponseFormat } from './response-format.ts';
import { checkSamplingParamsParam } from './sampling-params-param.ts';
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
import { checkToolChoice } from './tool-choice.ts';
import { checkToolConfigParam } from './tool-config-param.ts';
import { checkToolDefParam } from './tool-def-param.ts';
import { checkToolPromptFormat } from './tool-prompt-format.ts';

const schema1: string = '#/components/schemas/AgentConfigParam';
const type1: Rule = rule(schema1 + '/properties/model', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'model');
const type2: Rule = rule(schema1 + '/properties/instructions', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'instructions');
const type3: Rule = rule(schema1 + '/properties/name', 'type', ['string', 'null']);
const anyOf1: Rule = rule(schema1 + '/properties/sampling_params', 'anyOf', 2);
const type4: Rule = rule(schema1 + '/properties/input_shields/items', 'type', 'string');
const type5: Rule = rule(schema1 + '/properties/input_shields', 'type', ['array', 'null']);
const type6: Rule = rule(schema1 + '/properties/output_shields/items', 'type', 'string');
const type7: Rule = rule(schema1 + '/properties/output_shields', 'type', ['array', 'null']);
const type8: Rule = rule(schema1 + '/properties/toolgroups', 'type', ['array', 'null']);
const type9: Rule = rule(schema1 + '/properties/client_tools', 'type', ['array', 'null']);
const anyOf2: Rule = rule(schema1 + '/properties/tool_choice', 'anyOf', 2);
const anyOf3: Rule = rule(schema1 + '/properties/tool_prompt_format', 'anyOf', 2);
const anyOf4: Rule = rule(schema1 + '/properties/tool_config', 'anyOf', 2);
const type10: Rule = rule(schema1 + '/properties/max_infer_iters', 'type', ['integer', 'null']);
const type11: Rule = rule(schema1 + '/properties/enable_session_persistence', 'type', ['boolean', 'null']);
const anyOf5: Rule = rule(schema1 + '/properties/response_format', 'anyOf', 2);
const type12: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be AgentConfigParam; nothing when it is valid. */
export function validateAgentConfigParam(value: unknown): readonly Issue[] {
  return judge(checkAgentConfigParam, value);
}

export function isAgentConfigParam(value: unknown): value is AgentConfigParam {
  return accepts(checkAgentConfigParam, value);
}

export function checkAgentConfigParam(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['model'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['model'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/model', type1)) return false;
    const property2 = object1['instructions'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/instructions', type2)) return false;
    const property3 = object1['name'];
    if (property3 !== undefined) {
      if (typeof property3 !== 'string' && property3 !== null && stop(at, '/name', type3)) return false;
    }
    const property4 = object1['sampling_params'];
    if (property4 !== undefined) {
      if (!(property4 === null || checkSamplingParamsParam(property4))) {
        if (stop(at, '/sampling_params', anyOf1)) return false;
        explain(at && under(at, '/sampling_params'), property4, [checkSamplingParamsParam]);
      }
    }
    const property6 = object1['input_shields'];
    if (property6 !== undefined) {
      if (Array.isArray(property6)) {
        for (let index1 = 0; index1 < property6.length; index1++) {
          const item1: unknown = property6[index1];
          if (typeof item1 !== 'string' && stop(at, `/input_shields/${index1}`, type4)) return false;
        }
      } else if (property6 !== null && stop(at, '/input_shields', type5)) return false;
    }
    const property7 = object1['output_shields'];
    if (property7 !== undefined) {
      if (Array.isArray(property7)) {
        for (let index2 = 0; index2 < property7.length; index2++) {
          const item2: unknown = property7[index2];
          if (typeof item2 !== 'string' && stop(at, `/output_shields/${index2}`, type6)) return false;
        }
      } else if (property7 !== null && stop(at, '/output_shields', type7)) return false;
    }
    const property8 = object1['toolgroups'];
    if (property8 !== undefined) {
      if (Array.isArray(property8)) {
        for (let index3 = 0; index3 < property8.length; index3++) {
          const item3: unknown = property8[index3];
          if (!checkAgentToolGroup(item3, at && under(at, `/toolgroups/${index3}`))) return false;
        }
      } else if (property8 !== null && stop(at, '/toolgroups', type8)) return false;
    }
    const property10 = object1['client_tools'];
    if (property10 !== undefined) {
      if (Array.isArray(property10)) {
        for (let index4 = 0; index4 < property10.length; index4++) {
          const item4: unknown = property10[index4];
          if (!checkToolDefParam(item4, at && under(at, `/client_tools/${index4}`))) return false;
        }
      } else if (property10 !== null && stop(at, '/client_tools', type9)) return false;
    }
    const property12 = object1['tool_choice'];
    if (property12 !== undefined) {
      if (!(property12 === null || checkToolChoice(property12))) {
        if (stop(at, '/tool_choice', anyOf2)) return false;
        explain(at && under(at, '/tool_choice'), property12, [checkToolChoice]);
      }
    }
    const property14 = object1['tool_prompt_format'];
    if (property14 !== undefined) {
      if (!(property14 === null || checkToolPromptFormat(property14))) {
        if (stop(at, '/tool_prompt_format', anyOf3)) return false;
        explain(at && under(at, '/tool_prompt_format'), property14, [checkToolPromptFormat]);
      }
    }
    const property16 = object1['tool_config'];
    if (property16 !== undefined) {
      if (!(property16 === null || checkToolConfigParam(property16))) {
        if (stop(at, '/tool_config', anyOf4)) return false;
        explain(at && under(at, '/tool_config'), property16, [checkToolConfigParam]);
      }
    }
    const property18 = object1['max_infer_iters'];
    if (property18 !== undefined) {
      if (!Number.isInteger(property18) && property18 !== null && stop(at, '/max_infer_iters', type10)) return false;
    }
    const property19 = object1['enable_session_persistence'];
    if (property19 !== undefined) {
      if (typeof property19 !== 'boolean' && property19 !== null && stop(at, '/enable_session_persistence', type11))
        return false;
    }
    const property20 = object1['response_format'];
    if (property20 !== undefined) {
      if (!(property20 === null || checkResponseFormat(property20))) {
        if (stop(at, '/response_format', anyOf5)) return false;
        explain(at && under(at, '/response_format'), property20, [checkResponseFormat]);
      }
    }
  } else if (stop(at, '', type12)) return false;
  return true;
}
