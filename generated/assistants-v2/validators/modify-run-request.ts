// Generated from spec/assistants/v2.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ModifyRunRequest } from '../types/modify-run-request.ts';
import { checkMetadata } from './metadata.ts';
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

const schema1: string = '#/components/schemas/ModifyRunRequest';
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ModifyRunRequest; nothing when it is valid. */
export function validateModifyRunRequest(value: unknown): readonly Issue[] {
  return judge(checkModifyRunRequest, value);
}

export function isModifyRunRequest(value: unknown): value is ModifyRunRequest {
  return accepts(checkModifyRunRequest, value);
}

export function checkModifyRunRequest(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['metadata'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['metadata'];
    }
    if (property1 !== undefined) {
      if (!checkMetadata(property1, at && under(at, '/metadata'))) return false;
    }
    for (const key2 of Object.keys(object1)) {
      if (object1[key2] === undefined) continue;
      if (!(key2 === 'metadata') && stop(at, '', rule(schema1, 'additionalProperties', key2))) return false;
    }
  } else if (stop(at, '', type1)) return false;
  return true;
}
