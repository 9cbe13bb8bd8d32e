// Generated from spec/assistants/v1.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { CreateRunRequest } from '../types/create-run-request.ts';
import { checkAssistantToolParam } from './assistant-tool-param.ts';
import { checkMetadata } from './metadata.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  codePoints,
  judge,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/CreateRunRequest';
const type1: Rule = rule(schema1 + '/properties/assistant_id', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'assistant_id');
const type2: Rule = rule(schema1 + '/properties/model', 'type', ['string', 'null']);
const maxLength1: Rule = rule(schema1 + '/properties/instructions', 'maxLength', 32768);
const type3: Rule = rule(schema1 + '/properties/instructions', 'type', ['string', 'null']);
const type4: Rule = rule(schema1 + '/properties/additional_instructions', 'type', ['string', 'null']);
const maxItems1: Rule = rule(schema1 + '/properties/tools', 'maxItems', 20);
const type5: Rule = rule(schema1 + '/properties/tools', 'type', ['array', 'null']);
const type6: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be CreateRunRequest; nothing when it is valid. */
export function validateCreateRunRequest(value: unknown): readonly Issue[] {
  return judge(checkCreateRunRequest, value);
}

export function isCreateRunRequest(value: unknown): value is CreateRunRequest {
  return accepts(checkCreateRunRequest, value);
}

export function checkCreateRunRequest(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['assistant_id'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['assistant_id'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/assistant_id', type1)) return false;
    const property2 = object1['model'];
    if (property2 !== undefined) {
      if (typeof property2 !== 'string' && property2 !== null && stop(at, '/model', type2)) return false;
    }
    const property3 = object1['instructions'];
    if (property3 !== undefined) {
      if (typeof property3 === 'string') {
        if (property3.length > 32768 && codePoints(property3) > 32768 && stop(at, '/instructions', maxLength1))
          return false;
      } else if (property3 !== null && stop(at, '/instructions', type3)) return false;
    }
    const property4 = object1['additional_instructions'];
    if (property4 !== undefined) {
      if (typeof property4 !== 'string' && property4 !== null && stop(at, '/additional_instructions', type4))
        return false;
    }
    const property5 = object1['tools'];
    if (property5 !== undefined) {
      if (Array.isArray(property5)) {
        if (property5.length > 20 && stop(at, '/tools', maxItems1)) return false;
        for (let index1 = 0; index1 < property5.length; index1++) {
          const item1: unknown = property5[index1];
          if (!checkAssistantToolParam(item1, at && under(at, `/tools/${index1}`))) return false;
        }
      } else if (property5 !== null && stop(at, '/tools', type5)) return false;
    }
    const property7 = object1['metadata'];
    if (property7 !== undefined) {
      if (!checkMetadata(property7, at && under(at, '/metadata'))) return false;
    }
    for (const key3 of Object.keys(object1)) {
      if (object1[key3] === undefined) continue;
      if (
        !(
          key3 === 'assistant_id' ||
          key3 === 'model' ||
          key3 === 'instructions' ||
          key3 === 'additional_instructions' ||
          key3 === 'tools' ||
          key3 === 'metadata'
        ) &&
        stop(at, '', rule(schema1, 'additionalProperties', key3))
      )
        return false;
    }
  } else if (stop(at, '', type6)) return false;
  return true;
}
