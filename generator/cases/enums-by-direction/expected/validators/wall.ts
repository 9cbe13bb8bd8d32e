// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Wall, WallInput } from '../types/wall.ts';
import { checkColour } from './colour.ts';
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

const schema1: string = '#/components/schemas/Wall';
const required1: Rule = rule(schema1, 'required', 'colour');
const type1: Rule = rule(schema1, 'type', 'object');

/** What is wrong with a value that should be Wall; nothing when it is valid. */
export function validateWall(value: unknown): readonly Issue[] {
  return judge(checkWall, value);
}

export function isWall(value: unknown): value is Wall {
  return accepts(checkWall, value);
}

/** What is wrong with a value that should be WallInput; nothing when it is valid. */
export function validateWallInput(value: unknown): readonly Issue[] {
  return judge(checkWall, value);
}

export function isWallInput(value: unknown): value is WallInput {
  return accepts(checkWall, value);
}

export function checkWall(value: unknown, at?: Issues): boolean {
  let object1 = objectOf(value);
  if (object1 !== undefined) {
    let property1 = object1['colour'];
    if (Object.getPrototypeOf(object1) !== Object.prototype) {
      object1 = ownProperties(object1);
      property1 = object1['colour'];
    }
    if (property1 === undefined) {
      if (stop(at, '', required1)) return false;
    } else if (!checkColour(property1, at && under(at, '/colour'))) return false;
  } else if (stop(at, '', type1)) return false;
  return true;
}
