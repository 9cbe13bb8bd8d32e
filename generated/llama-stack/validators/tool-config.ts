// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolConfig } from '../types/tool-config.ts';
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
import { checkSystemMessageBehavior } from './system-message-behavior.ts';
import { checkToolChoice } from './tool-choice.ts';
import { checkToolPromptFormat } from './tool-prompt-format.ts';

const schema1: string = '#/components/schemas/ToolConfig';
const anyOf1: Rule = rule(schema1 + '/properties/tool_choice', 'anyOf', 3);
const required1: Rule = rule(schema1, 'required', 'tool_choice');
const anyOf2: Rule = rule(schema1 + '/properties/tool_prompt_format', 'anyOf', 2);
const required2: Rule = rule(schema1, 'required', 'tool_prompt_format');
const anyOf3: Rule = rule(schema1 + '/properties/system_message_behavior', 'anyOf', 2);
const required3: Rule = rule(schema1, 'required', 'system_message_behavior');
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ToolConfig; nothing when it is valid. */
export function validateToolConfig(value: unknown): readonly Issue[] {
  return judge(checkToolConfig, value);
}

export function isToolConfig(value: unknown): value is ToolConfig {
  return accepts(checkToolConfig, value);
}

export function checkToolConfig(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['tool_choice'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['tool_choice'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (!(typeof property1 === 'string' || property1 === null || checkToolChoice(property1))) {
      if (stop(at, '/tool_choice', anyOf1)) return false;
      explain(at && under(at, '/tool_choice'), property1, [checkToolChoice]);
    }
    const property3 = object1['tool_prompt_format'];
    if (property3 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (!(property3 === null || checkToolPromptFormat(property3))) {
      if (stop(at, '/tool_prompt_format', anyOf2)) return false;
      explain(at && under(at, '/tool_prompt_format'), property3, [checkToolPromptFormat]);
    }
    const property5 = object1['system_message_behavior'];
    if (property5 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (!(property5 === null || checkSystemMessageBehavior(property5))) {
      if (stop(at, '/system_message_behavior', anyOf3)) return false;
      explain(at && under(at, '/system_message_behavior'), property5, [checkSystemMessageBehavior]);
    }
  } else if (stop(at, '', type1)) return false;
  return true;
}
