// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ServiceDefinitionParam } from '../types/service-definition-param.ts';
import { checkChatMessage } from './chat-message.ts';
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

const schema1: string = '#/components/schemas/ServiceDefinitionParam';
const type1: Rule = rule(schema1 + '/properties/service_name', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'service_name');
const type2: Rule = rule(schema1 + '/properties/description', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'description');
const type3: Rule = rule(schema1 + '/properties/prompt', 'type', 'array');
const type4: Rule = rule(schema1 + '/properties/host', 'type', ['string', 'null']);
const type5: Rule = rule(schema1 + '/properties/port', 'type', ['integer', 'null']);
const type6: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ServiceDefinitionParam; nothing when it is valid. */
export function validateServiceDefinitionParam(value: unknown): readonly Issue[] {
  return judge(checkServiceDefinitionParam, value);
}

export function isServiceDefinitionParam(value: unknown): value is ServiceDefinitionParam {
  return accepts(checkServiceDefinitionParam, value);
}

export function checkServiceDefinitionParam(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['service_name'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['service_name'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/service_name', type1)) return false;
    const property2 = object1['description'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/description', type2)) return false;
    const property3 = object1['prompt'];
    if (property3 !== undefined) {
      if (Array.isArray(property3)) {
        for (let index1 = 0; index1 < property3.length; index1++) {
          const item1: unknown = property3[index1];
          if (!checkChatMessage(item1, at && under(at, `/prompt/${index1}`))) return false;
        }
      } else if (stop(at, '/prompt', type3)) return false;
    }
    const property5 = object1['host'];
    if (property5 !== undefined) {
      if (typeof property5 !== 'string' && property5 !== null && stop(at, '/host', type4)) return false;
    }
    const property6 = object1['port'];
    if (property6 !== undefined) {
      if (!Number.isInteger(property6) && property6 !== null && stop(at, '/port', type5)) return false;
    }
  } else if (stop(at, '', type6)) return false;
  return true;
}
