// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Step } from '../types/step.ts';
import { checkFailure } from './failure.ts';
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

const schema1: string = '#/components/schemas/Step';
const oneOf1: Rule = rule(schema1, 'oneOf', 3);
const schema2: string = '#/components/schemas/Step/oneOf/0';
const enum1: Rule = rule(schema2 + '/properties/type', 'enum', ['begin', 'end', 'failed']);
const required1: Rule = rule(schema2, 'required', 'type');
const type1: Rule = rule(schema2, 'type', 'object');
const schema3: string = '#/components/schemas/Step/oneOf/1';
const const1: Rule = rule(schema3 + '/properties/type', 'const', ['step']);
const required2: Rule = rule(schema3, 'required', 'type');
const type2: Rule = rule(schema3 + '/properties/number', 'type', 'integer');
const required3: Rule = rule(schema3, 'required', 'number');
const type3: Rule = rule(schema3, 'type', 'object');
const schema4: string = '#/components/schemas/Step/oneOf/2';
const required4: Rule = rule(schema4, 'required', 'error');
const type4: Rule = rule(schema4, 'type', 'object');

/** What is wrong with a value that should be Step; nothing when it is valid. */
export function validateStep(value: unknown): readonly Issue[] {
  return judge(checkStep, value);
}

export function isStep(value: unknown): value is Step {
  return accepts(checkStep, value);
}

export function checkStep(value: unknown, at?: Issues): boolean {
  let matches1 = 0;
  if (checkStep$oneOf0(value)) matches1++;
  if (checkStep$oneOf1(value)) matches1++;
  if (matches1 < 2 && checkStep$oneOf2(value)) matches1++;
  if (matches1 !== 1) {
    if (stop(at, '', oneOf1)) return false;
    if (matches1 === 0) {
      explain(at, value, [checkStep$oneOf0, checkStep$oneOf1, checkStep$oneOf2]);
    }
  }
  return true;
}

function checkStep$oneOf0(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (property1 !== 'begin' && property1 !== 'end' && property1 !== 'failed' && stop(at, '/type', enum1))
      return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}

function checkStep$oneOf1(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required2)) return false;
    } else if (property1 !== 'step' && stop(at, '/type', const1)) return false;
    const property3 = object1['number'];
    if (property3 === undefined) {
      if (stop(at, '', required3)) return false;
    } else if (!Number.isInteger(property3) && stop(at, '/number', type2)) return false;
  } else if (stop(at, '', type3)) return false;
  return true;
}

function checkStep$oneOf2(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['error'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['error'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required4)) return false;
    } else if (!checkFailure(property1, at && under(at, '/error'))) return false;
  } else if (stop(at, '', type4)) return false;
  return true;
}
