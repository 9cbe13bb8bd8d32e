/** Wire vectors: data that other tools may use as well. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface ParameterVector {
  readonly name: string;
  readonly operation: string;
  readonly parameters: Sections;
  /** Path and query. */
  readonly target: string;
  readonly headers?: { readonly [name: string]: string };
  /** Other spellings that mean the same. */
  readonly also?: readonly string[];
  /** `write`: what is written cannot be read back without knowing more. */
  readonly only?: 'write';
}

export interface Sections {
  readonly path?: { readonly [name: string]: unknown };
  readonly query?: { readonly [name: string]: unknown };
  readonly header?: { readonly [name: string]: unknown };
  readonly cookie?: { readonly [name: string]: unknown };
}

export interface RefusedVector {
  readonly name: string;
  readonly target: string;
  readonly headers?: { readonly [name: string]: string };
  readonly location: string;
  readonly parameter: string;
}

export interface EventVector {
  readonly name: string;
  readonly bytes: string;
  readonly items: readonly { readonly text: string }[];
  readonly truncated?: boolean;
}

export const parameterVectors: readonly ParameterVector[] = read('parameters');
export const refusedVectors: readonly RefusedVector[] = read('refused');
export const eventVectors: readonly EventVector[] = read('events');

function read<Vector>(name: string): readonly Vector[] {
  return parse(readFileSync(new URL(`vectors/${name}.yaml`, import.meta.url), 'utf8'));
}
