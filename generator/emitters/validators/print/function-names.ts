/** Names of the functions of a run, and the module of each: that of the nearest wanted validator around the schema. */
import type { Pointer } from '#document';
import type { GeneratedSymbol } from '../../../naming/names.ts';
import type { SchemaNode } from '../graph/schema-node.ts';
import type { WantedValidator } from '../print-schemas.ts';
import type { FunctionKind, Way } from './scope.ts';

export interface NamedFunction {
  readonly symbol: GeneratedSymbol;
  /** The schema whose name the function bears. */
  readonly root: Pointer;
}

export interface FunctionNames {
  isRoot(pointer: Pointer): boolean;
  /** A new name; `fallback` is the root for schemas that stand in none. */
  name(kind: FunctionKind, place: { node: SchemaNode; way: Way; fallback: Pointer }): NamedFunction;
}

export function functionNames(validators: readonly WantedValidator[]): FunctionNames {
  const roots = Map.groupBy(validators, (validator) => validator.schema);
  const taken = new Set<string>();
  return {
    isRoot: (pointer) => roots.has(pointer),
    name(kind, { node, way, fallback }) {
      const root = ownerOf(roots, node.pointer) ?? fallback;
      const symbol = symbolFor(roots.get(root) ?? [], way);
      const base = symbol.identifier.replace(/^validate/u, kind);
      const identifier = free(taken, { base, bare: root === node.pointer });
      return { symbol: { identifier, module: symbol.module, kind: 'value' }, root };
    },
  };
}

type Roots = ReadonlyMap<Pointer, readonly WantedValidator[]>;

/** The schema itself, or the nearest around it. */
function ownerOf(roots: Roots, pointer: Pointer): Pointer | undefined {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    const candidate = pointer.slice(0, end);
    if (roots.has(candidate)) return candidate;
  }
  return undefined;
}

function symbolFor(validators: readonly WantedValidator[], way: Way): GeneratedSymbol {
  const found = validators.find((validator) => validator.way === way) ?? validators[0];
  if (found === undefined) throw new TypeError('A function is printed for a schema that nobody asked for.');
  return found.symbol;
}

/** The bare name is for the schema that gave it. */
function free(taken: Set<string>, { base, bare }: { base: string; bare: boolean }): string {
  let name = bare ? base : `${base}$2`;
  for (let count = 3; taken.has(name); count++) name = `${base}$${count}`;
  taken.add(name);
  return name;
}
