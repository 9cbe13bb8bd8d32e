// Generated from spec/llama-stack/openapi.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { ToolDef } from '../types/tool-def.ts';
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
import { checkToolParameter } from './tool-parameter.ts';

const schema1: string = '#/components/schemas/ToolDef';
const type1: Rule = rule(schema1 + '/properties/name', 'type', 'string');
const required1: Rule = rule(schema1, 'required', 'name');
const type2: Rule = rule(schema1 + '/properties/description', 'type', ['string', 'null']);
const required2: Rule = rule(schema1, 'required', 'description');
const type3: Rule = rule(schema1 + '/properties/parameters', 'type', ['array', 'null']);
const required3: Rule = rule(schema1, 'required', 'parameters');
const type4: Rule = rule(schema1 + '/properties/metadata', 'type', ['object', 'null']);
const required4: Rule = rule(schema1, 'required', 'metadata');
const type5: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be ToolDef; nothing when it is valid. */
export function validateToolDef(value: unknown): readonly Issue[] {
  return judge(checkToolDef, value);
}

export function isToolDef(value: unknown): value is ToolDef {
  return accepts(checkToolDef, value);
}

export function checkToolDef(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['name'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['name'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (typeof property1 !== 'string' && stop(at, '/name', type1)) return false;
    const property2 = object1['description'];
    if (property2 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (typeof property2 !== 'string' && property2 !== null && stop(at, '/description', type2)) return false;
    const property3 = object1['parameters'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (Array.isArray(property3)) {
      for (let index1 = 0; index1 < property3.length; index1++) {
        const item1: unknown = property3[index1];
        if (!checkToolParameter(item1, at && under(at, `/parameters/${index1}`))) return false;
      }
    } else if (property3 !== null && stop(at, '/parameters', type3)) return false;
    const property5 = object1['metadata'];
    if (property5 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (objectOf(property5) === undefined && property5 !== null && stop(at, '/metadata', type4)) return false;
  } else if (stop(at, '', type5)) return false;
  return true;
}
