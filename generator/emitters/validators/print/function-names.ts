/** Names of functions: each is told by the place of its schema alone, so that no edit elsewhere changes it. */
import type { Pointer } from '#document';
import type { GeneratedSymbol } from '../../../naming/names.ts';
import { rootAround } from '../graph/index-schemas.ts';
import type { SchemaNode } from '../graph/schema-node.ts';
import type { WantedValidator } from '../print-schemas.ts';
import { placeWords } from './place-words.ts';
import type { FunctionKind, Way } from './scope.ts';

export interface NamedFunction {
  /** In the module of the nearest wanted validator around the schema. */
  readonly symbol: GeneratedSymbol;
  /** The schema whose name the function bears. */
  readonly root: Pointer;
  /** Whether it is printed and exported in any case. */
  readonly isGiven: boolean;
}

export interface Subject {
  readonly kind: FunctionKind;
  readonly node: SchemaNode;
  readonly way: Way;
  /** Whether requests and responses are judged differently. */
  readonly directional: boolean;
  /** Who asks: a schema that stands in no other gets a function in each module that asks for it. */
  readonly from: { readonly root: Pointer; readonly module: string };
}

export interface FunctionNames {
  isRoot(pointer: Pointer): boolean;
  name(subject: Subject): NamedFunction;
}

export function functionNames(validators: readonly WantedValidator[]): FunctionNames {
  const roots = Map.groupBy(validators, (validator) => validator.schema);
  return {
    isRoot: (pointer) => roots.has(pointer),
    name(subject) {
      const { node, kind, from } = subject;
      const root = rootAround(roots, node.pointer);
      const owner = ownerOf(roots.get(root ?? from.root) ?? [], subject);
      const base = owner.symbol.identifier.replace(/^validate/u, kind) + owner.mark;
      if (root === undefined)
        return named(`${base}$$of$${placeWords(node.pointer.slice(1))}`, from.module, { root: from.root });
      if (root !== node.pointer)
        return named(`${base}$${placeWords(node.pointer.slice(root.length))}`, owner.symbol.module, { root });
      const isGiven = kind === 'check' && owner.mark === '' && root.startsWith(NAMED);
      return named(base, owner.symbol.module, { root, isGiven });
    },
  };
}

/** Whether others refer to a named schema shows in their files, not in its own. */
export const NAMED = '#/components/schemas/';

function named(
  identifier: string,
  module: string,
  { root, isGiven = false }: { readonly root: Pointer; readonly isGiven?: boolean },
): NamedFunction {
  return { symbol: { identifier, module, kind: 'value' }, root, isGiven };
}

/** Whose name it gets, and what is added where his own function of that name is another. */
function ownerOf(validators: readonly WantedValidator[], { way, directional }: Subject) {
  const found = validators.find((validator) => validator.way === way) ?? validators[0];
  if (found === undefined) throw new TypeError('A function is printed for a schema that nobody asked for.');
  return { symbol: found.symbol, mark: directional && found.way !== way ? `$$${way}` : '' };
}
