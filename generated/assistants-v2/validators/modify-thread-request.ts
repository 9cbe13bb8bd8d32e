// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ModifyThreadRequest } from '../types/modify-thread-request.ts';
import { checkMetadata } from './metadata.ts';
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
import { checkToolResourcesParam } from './tool-resources-param.ts';

const schema1: string = '#/components/schemas/ModifyThreadRequest';
const anyOf1: Rule = rule(schema1 + '/properties/tool_resources', 'anyOf', 2);
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ModifyThreadRequest; nothing when it is valid. */
export function validateModifyThreadRequest(value: unknown): readonly Issue[] {
  return judge(checkModifyThreadRequest, value);
}

export function isModifyThreadRequest(value: unknown): value is ModifyThreadRequest {
  return accepts(checkModifyThreadRequest, value);
}

export function checkModifyThreadRequest(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['tool_resources'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['tool_resources'];
    }
    if (property1 !== undefined) {
      if (!(property1 === null || checkToolResourcesParam(property1))) {
        if (stop(at, '/tool_resources', anyOf1)) return false;
        explain(at && under(at, '/tool_resources'), property1, [checkToolResourcesParam]);
      }
    }
    const property3 = object1['metadata'];
    if (property3 !== undefined) {
      if (!checkMetadata(property3, at && under(at, '/metadata'))) return false;
    }
    for (const key3 of Object.keys(object1)) {
      if (object1[key3] === undefined) continue;
      if (
        !(key3 === 'tool_resources' || key3 === 'metadata') &&
        stop(at, '', rule(schema1, 'additionalProperties', key3))
      )
        return false;
    }
  } else if (stop(at, '', type1)) return false;
  return true;
}
