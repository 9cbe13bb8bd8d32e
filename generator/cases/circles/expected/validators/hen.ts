// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Hen } from '../types/hen.ts';
import { checkEgg } from './egg.ts';
import {
  type Issue,
  type Issues,
  type Rule,
  accepts,
  judge,
  limitDepth,
  objectOf,
  ownProperties,
  rule,
  stop,
  under,
} from './support.ts';

const schema1: string = '#/components/schemas/Hen';
const required1: Rule = rule(schema1, 'required', 'from');
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Hen; nothing when it is valid. */
export function validateHen(value: unknown): readonly Issue[] {
  return judge(checkHen, value);
}

export function isHen(value: unknown): value is Hen {
  return accepts(checkHen, value);
}

export function checkHen(value: unknown, at?: Issues, depth: number = 0): boolean {
  limitDepth(depth, at);
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['from'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['from'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (!checkEgg(property1, at && under(at, '/from'), depth + 1)) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}
