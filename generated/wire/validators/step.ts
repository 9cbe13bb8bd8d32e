// Generated from wire/document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Step } from '../types/step.ts';
import { checkFailure } from './failure.ts';
import { type Issue, type Issues, accepts, explain, judge, objectOf, ownProperties, stop, under } from './support.ts';

const schema1: string = '#/components/schemas/Step';
const schema2: string = '#/components/schemas/Step/oneOf/0';
const schema3: string = '#/components/schemas/Step/oneOf/1';
const schema4: string = '#/components/schemas/Step/oneOf/2';

/** What is wrong with a value that should be Step; nothing when it is valid. */
export function validateStep(value: unknown): readonly Issue[] {
  return judge(checkStep, value);
}

export function isStep(value: unknown): value is Step {
  return accepts(checkStep, value);
}

export function checkStep(value: unknown, at?: Issues): boolean {
  let matches1 = 0;
  if (checkStep$2(value)) matches1++;
  if (checkStep$3(value)) matches1++;
  if (matches1 < 2 && checkStep$4(value)) matches1++;
  if (matches1 !== 1) {
    if (stop(at, '', [schema1, 'oneOf', 3])) return false;
    if (matches1 === 0) {
      explain(at, value, [checkStep$2, checkStep$3, checkStep$4]);
    }
  }
  return true;
}

function checkStep$2(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema2, 'required', 'type'])) return false;
    } else if (
      property1 !== 'begin' &&
      property1 !== 'end' &&
      property1 !== 'failed' &&
      stop(at, '/type', [schema2 + '/properties/type', 'enum', ['begin', 'end', 'failed']])
    )
      return false;
  } else if (stop(at, '', [schema2, 'type', 'object'])) return false;
  return true;
}

function checkStep$3(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['type'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['type'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema3, 'required', 'type'])) return false;
    } else if (property1 !== 'step' && stop(at, '/type', [schema3 + '/properties/type', 'const', ['step']]))
      return false;
    const property3 = object1['number'];
    if (property3 === undefined) {
      if (stop(at, '', [schema3, 'required', 'number'])) return false;
    } else if (!Number.isInteger(property3) && stop(at, '/number', [schema3 + '/properties/number', 'type', 'integer']))
      return false;
  } else if (stop(at, '', [schema3, 'type', 'object'])) return false;
  return true;
}

function checkStep$4(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['error'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['error'];
    }
    if (property1 === undefined) {
      if (stop(at, '', [schema4, 'required', 'error'])) return false;
    } else if (!checkFailure(property1, at && under(at, '/error'))) return false;
  } else if (stop(at, '', [schema4, 'type', 'object'])) return false;
  return true;
}
