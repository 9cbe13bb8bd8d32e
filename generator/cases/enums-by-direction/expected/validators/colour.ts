// Generated from document.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { Colour, ColourInput } from '../types/colour.ts';
import { type Issue, type Issues, type Rule, accepts, judge, rule, stop } from './support.ts';

const schema1: string = '#/components/schemas/Colour';
const enum1: Rule = rule(schema1, 'enum', ['red', 'blue']);

/** What is wrong with a value that should be Colour; nothing when it is valid. */
export function validateColour(value: unknown): readonly Issue[] {
  return judge(checkColour, value);
}

export function isColour(value: unknown): value is Colour {
  return accepts(checkColour, value);
}

/** What is wrong with a value that should be ColourInput; nothing when it is valid. */
export function validateColourInput(value: unknown): readonly Issue[] {
  return judge(checkColour, value);
}

export function isColourInput(value: unknown): value is ColourInput {
  return accepts(checkColour, value);
}

export function checkColour(value: unknown, at?: Issues): boolean {
  if (value !== 'red' && value !== 'blue' && stop(at, '', enum1)) return false;
  return true;
}
