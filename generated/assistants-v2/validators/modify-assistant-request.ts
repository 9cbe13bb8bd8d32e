// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ModifyAssistantRequest } from '../types/modify-assistant-request.ts';
import { checkAssistantToolParam } from './assistant-tool-param.ts';
import { checkMetadata } from './metadata.ts';
import { checkReasoningEffort } from './reasoning-effort.ts';
import { checkResponseFormatParam } from './response-format-param.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  codePoints,
  explain,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';
import { checkToolResourcesParam } from './tool-resources-param.ts';

const schema1: string = '#/components/schemas/ModifyAssistantRequest';
const type1: Rule = rule(schema1 + '/properties/model', 'type', 'string');
const maxLength1: Rule = rule(schema1 + '/properties/name', 'maxLength', 256);
const type2: Rule = rule(schema1 + '/properties/name', 'type', ['string', 'null']);
const maxLength2: Rule = rule(schema1 + '/properties/description', 'maxLength', 512);
const type3: Rule = rule(schema1 + '/properties/description', 'type', ['string', 'null']);
const maxLength3: Rule = rule(schema1 + '/properties/instructions', 'maxLength', 256000);
const type4: Rule = rule(schema1 + '/properties/instructions', 'type', ['string', 'null']);
const maxItems1: Rule = rule(schema1 + '/properties/tools', 'maxItems', 128);
const type5: Rule = rule(schema1 + '/properties/tools', 'type', 'array');
const minimum1: Rule = rule(schema1 + '/properties/temperature', 'minimum', 0);
const maximum1: Rule = rule(schema1 + '/properties/temperature', 'maximum', 2);
const type6: Rule = rule(schema1 + '/properties/temperature', 'type', ['number', 'null']);
const minimum2: Rule = rule(schema1 + '/properties/top_p', 'minimum', 0);
const maximum2: Rule = rule(schema1 + '/properties/top_p', 'maximum', 1);
const type7: Rule = rule(schema1 + '/properties/top_p', 'type', ['number', 'null']);
const anyOf1: Rule = rule(schema1 + '/properties/response_format', 'anyOf', 2);
const anyOf2: Rule = rule(schema1 + '/properties/tool_resources', 'anyOf', 2);
const names1: ReadonlySet<string> = new Set([
  'model',
  'name',
  'description',
  'instructions',
  'tools',
  'metadata',
  'temperature',
  'top_p',
  'response_format',
  'reasoning_effort',
  'tool_resources',
]);
const type8: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ModifyAssistantRequest; nothing when it is valid. */
export function validateModifyAssistantRequest(value: unknown): readonly Issue[] {
  return judge(checkModifyAssistantRequest, value);
}

export function isModifyAssistantRequest(value: unknown): value is ModifyAssistantRequest {
  return accepts(checkModifyAssistantRequest, value);
}

export function checkModifyAssistantRequest(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['model'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['model'];
    }
    if (property1 !== undefined) {
      if (typeof property1 !== 'string' && stop(at, '/model', type1)) return false;
    }
    const property2 = object1['name'];
    if (property2 !== undefined) {
      if (typeof property2 === 'string') {
        if (property2.length > 256 && codePoints(property2) > 256 && stop(at, '/name', maxLength1)) return false;
      } else if (property2 !== null && stop(at, '/name', type2)) return false;
    }
    const property3 = object1['description'];
    if (property3 !== undefined) {
      if (typeof property3 === 'string') {
        if (property3.length > 512 && codePoints(property3) > 512 && stop(at, '/description', maxLength2)) return false;
      } else if (property3 !== null && stop(at, '/description', type3)) return false;
    }
    const property4 = object1['instructions'];
    if (property4 !== undefined) {
      if (typeof property4 === 'string') {
        if (property4.length > 256000 && codePoints(property4) > 256000 && stop(at, '/instructions', maxLength3))
          return false;
      } else if (property4 !== null && stop(at, '/instructions', type4)) return false;
    }
    const property5 = object1['tools'];
    if (property5 !== undefined) {
      if (Array.isArray(property5)) {
        if (property5.length > 128 && stop(at, '/tools', maxItems1)) return false;
        for (let index1 = 0; index1 < property5.length; index1++) {
          const item1: unknown = property5[index1];
          if (!checkAssistantToolParam(item1, at && under(at, `/tools/${index1}`))) return false;
        }
      } else if (stop(at, '/tools', type5)) return false;
    }
    const property7 = object1['metadata'];
    if (property7 !== undefined) {
      if (!checkMetadata(property7, at && under(at, '/metadata'))) return false;
    }
    const property9 = object1['temperature'];
    if (property9 !== undefined) {
      if (typeof property9 === 'number' && Number.isFinite(property9)) {
        if (property9 < 0 && stop(at, '/temperature', minimum1)) return false;
        if (property9 > 2 && stop(at, '/temperature', maximum1)) return false;
      } else if (property9 !== null && stop(at, '/temperature', type6)) return false;
    }
    const property10 = object1['top_p'];
    if (property10 !== undefined) {
      if (typeof property10 === 'number' && Number.isFinite(property10)) {
        if (property10 < 0 && stop(at, '/top_p', minimum2)) return false;
        if (property10 > 1 && stop(at, '/top_p', maximum2)) return false;
      } else if (property10 !== null && stop(at, '/top_p', type7)) return false;
    }
    const property11 = object1['response_format'];
    if (property11 !== undefined) {
      if (!(property11 === null || checkResponseFormatParam(property11))) {
        if (stop(at, '/response_format', anyOf1)) return false;
        explain(at && under(at, '/response_format'), property11, [checkResponseFormatParam]);
      }
    }
    const property13 = object1['reasoning_effort'];
    if (property13 !== undefined) {
      if (!checkReasoningEffort(property13, at && under(at, '/reasoning_effort'))) return false;
    }
    const property15 = object1['tool_resources'];
    if (property15 !== undefined) {
      if (!(property15 === null || checkToolResourcesParam(property15))) {
        if (stop(at, '/tool_resources', anyOf2)) return false;
        explain(at && under(at, '/tool_resources'), property15, [checkToolResourcesParam]);
      }
    }
    for (const key6 of Object.keys(object1)) {
      if (object1[key6] === undefined) continue;
      if (!names1.has(key6) && stop(at, '', rule(schema1, 'additionalProperties', key6))) return false;
    }
  } else if (stop(at, '', type8)) return false;
  return true;
}
