/** What a printer works with: the function it prints into, and the spot of the schema and the value it prints for. */
import type { Pointer } from '#document';
import type { Direction } from '../../../ir/index.ts';
import type { GeneratedSymbol } from '../../../naming/names.ts';
import { type Code, code, identifier } from '../../../render/index.ts';
import type { Analysis } from '../graph/analyse-graph.ts';
import type { SchemaGraph } from '../graph/schema-graph.ts';
import type { SchemaNode } from '../graph/schema-node.ts';
import type { InstancePath } from './path.ts';

/** `check` judges a value; `mark` notes which of its parts a schema has evaluated. */
export type FunctionKind = 'check' | 'mark';

export type Way = Direction | 'both';

/** The whole run: all modules, and the functions that are asked for while others are printed. */
export interface Printing {
  readonly graph: SchemaGraph;
  readonly analysis: Analysis;
  readonly assertFormats: boolean;
  /** Whole numbers of 64 bits may be of type bigint. */
  readonly exactIntegers: boolean;
  /** Whether the schema has functions of its own in any case. */
  isRoot(node: SchemaNode): boolean;
  /** The name, in a module, of a function that will be printed. */
  callee(kind: FunctionKind, node: SchemaNode, from: FunctionScope): Code;
}

/** The module that is printed into. */
export interface ModuleScope {
  readonly module: string;
  /** The name of what another module exports, imported; or of the module's own. */
  use(symbol: GeneratedSymbol): Code;
  /** The name of what `support.ts` exports, imported. */
  support(name: string, kind?: 'type' | 'value'): Code;
  /** The name of a constant of the module; the same expression gives the same constant. */
  constant(noun: string, type: Code, expression: Code): Code;
}

/** The function that is printed. */
export interface FunctionScope {
  readonly printing: Printing;
  readonly file: ModuleScope;
  /** The pointer of the schema with the module's name, from which inner functions get theirs. */
  readonly root: Pointer;
  /** The pointer of the schema that the function is for. */
  readonly base: Pointer;
  readonly way: Way;
  /** The parameters that the body has used so far. */
  readonly used: Set<Parameter>;
  /** How many variables of a noun there are. */
  readonly counts: Map<string, number>;
}

export type Parameter = 'value' | 'at' | 'depth' | 'seen';

/** A schema and the variable it is applied to. */
export interface Spot {
  readonly scope: FunctionScope;
  readonly node: SchemaNode;
  /** An expression without side effects: a variable or a parameter. */
  readonly value: Code;
  /** The number with all its digits, where `value` is the double next to it. */
  readonly exact?: Code | undefined;
  readonly path: InstancePath;
  /** How deep the code is nested inside its function. */
  readonly level: number;
}

/** A new variable of the function: `item1`. */
export function variable(
  scope: FunctionScope,
  noun: 'item' | 'index' | 'key' | 'matches' | 'number' | 'object' | 'property' | 'seen' | 'size' | 'tag',
): Code {
  const count = (scope.counts.get(noun) ?? 0) + 1;
  scope.counts.set(noun, count);
  return identifier(`${noun}${count}`);
}

/** A parameter of the function, noted as used: one that is not gets an underscore. */
export function parameter(scope: FunctionScope, name: Parameter): Code {
  scope.used.add(name);
  return identifier(name);
}

/** What callers add for functions that count their depth. */
export function depthArgument(scope: FunctionScope, callee: SchemaNode): Code {
  return scope.printing.analysis.recursive(callee.pointer) ? code`, ${parameter(scope, 'depth')} + 1` : code``;
}
