// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ControlPlaneConfig } from '../types/control-plane-config.ts';
import { type Issue, type Issues, type Rule, accepts, judge, objectOf, ownProperties, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/ControlPlaneConfig';
const type1: Rule = rule(schema1 + '/properties/services_store_key', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'services_store_key');
const type2: Rule = rule(schema1 + '/properties/tasks_store_key', 'type', 'string');
const required2: Rule = rule(schema1, 'required', 'tasks_store_key');
const type3: Rule = rule(schema1 + '/properties/session_store_key', 'type', 'string');
const required3: Rule = rule(schema1, 'required', 'session_store_key');
const type4: Rule = rule(schema1 + '/properties/step_interval', 'type', 'number');
const required4: Rule = rule(schema1, 'required', 'step_interval');
const type5: Rule = rule(schema1 + '/properties/host', 'type', 'string');
const required5: Rule = rule(schema1, 'required', 'host');
const type6: Rule = rule(schema1 + '/properties/port', 'type', 'integer');
const required6: Rule = rule(schema1, 'required', 'port');
const type7: Rule = rule(schema1 + '/properties/internal_host', 'type', ['string', 'null']);
const required7: Rule = rule(schema1, 'required', 'internal_host');
const type8: Rule = rule(schema1 + '/properties/internal_port', 'type', ['integer', 'null']);
const required8: Rule = rule(schema1, 'required', 'internal_port');
const type9: Rule = rule(schema1 + '/properties/running', 'type', 'boolean');
const required9: Rule = rule(schema1, 'required', 'running');
const type10: Rule = rule(schema1 + '/properties/cors_origins/items', 'type', 'string');
const type11: Rule = rule(schema1 + '/properties/cors_origins', 'type', ['array', 'null']);
const required10: Rule = rule(schema1, 'required', 'cors_origins');
const type12: Rule = rule(schema1 + '/properties/topic_namespace', 'type', 'string');
const required11: Rule = rule(schema1, 'required', 'topic_namespace');
const type13: Rule = rule(schema1 + '/properties/state_store_uri', 'type', ['string', 'null']);
const required12: Rule = rule(schema1, 'required', 'state_store_uri');
const type14: Rule = rule(schema1 + '/properties/use_tls', 'type', 'boolean');
const required13: Rule = rule(schema1, 'required', 'use_tls');
const type15: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ControlPlaneConfig; nothing when it is valid. */
export function validateControlPlaneConfig(value: unknown): readonly Issue[] {
  return judge(checkControlPlaneConfig, value);
}

export function isControlPlaneConfig(value: unknown): value is ControlPlaneConfig {
  return accepts(checkControlPlaneConfig, value);
}

export function checkControlPlaneConfig(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['services_store_key'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['services_store_key'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/services_store_key', type1)) return false;
    const property2 = object1['tasks_store_key'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && stop(at, '/tasks_store_key', type2)) return false;
    const property3 = object1['session_store_key'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (typeof property3 !== 'string' && stop(at, '/session_store_key', type3)) return false;
    const property4 = object1['step_interval'];
    if (property4 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (!Number.isFinite(property4) && stop(at, '/step_interval', type4)) return false;
    const property5 = object1['host'];
    if (property5 === undefined) {
      if (stop(at, '', required5)) return false;
    } else if (typeof property5 !== 'string' && stop(at, '/host', type5)) return false;
    const property6 = object1['port'];
    if (property6 === undefined) {
      if (stop(at, '', required6)) return false;
    } else if (!Number.isInteger(property6) && stop(at, '/port', type6)) return false;
    const property7 = object1['internal_host'];
    if (property7 === undefined) {
      if (stop(at, '', required7)) return false;
    } else if (typeof property7 !== 'string' && property7 !== null && stop(at, '/internal_host', type7)) return false;
    const property8 = object1['internal_port'];
    if (property8 === undefined) {
      if (stop(at, '', required8)) return false;
    } else if (!Number.isInteger(property8) && property8 !== null && stop(at, '/internal_port', type8)) return false;
    const property9 = object1['running'];
    if (property9 === undefined) {
      if (stop(at, '', required9)) return false;
    } else if (typeof property9 !== 'boolean' && stop(at, '/running', type9)) return false;
    const property10 = object1['cors_origins'];
    if (property10 === undefined) {
      if (stop(at, '', required10)) return false;
    } else if (Array.isArray(property10)) {
      for (let index1 = 0; index1 < property10.length; index1++) {
        const item1: unknown = property10[index1];
        if (typeof item1 !== 'string' && stop(at, `/cors_origins/${index1}`, type10)) return false;
      }
    } else if (property10 !== null && stop(at, '/cors_origins', type11)) return false;
    const property11 = object1['topic_namespace'];
    if (property11 === undefined) {
      if (stop(at, '', required11)) return false;
    } else if (typeof property11 !== 'string' && stop(at, '/topic_namespace', type12)) return false;
    const property12 = object1['state_store_uri'];
    if (property12 === undefined) {
      if (stop(at, '', required12)) return false;
    } else if (typeof property12 !== 'string' && property12 !== null && stop(at, '/state_store_uri', type13))
      return false;
    const property13 = object1['use_tls'];
    if (property13 === undefined) {
      if (stop(at, '', required13)) return false;
    } else if (typeof property13 !== 'boolean' && stop(at, '/use_tls', type14)) return false;
  } else if (stop(at, '', type15)) return false;
  return true;
}
