// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** `filter[price][min]=3` as a tree of names: the deepObject style, and how forms write nested fields. */
import type { NamedPieces, TextTree } from './coerce.ts';

/** Deeper nesting than this is kept as a plain name: no document needs it, and a request must not choose our recursion. */
const deepest = 16;

export interface BracketPair {
  readonly name: string;
  readonly value: TextTree;
}

/** Gathers the pairs that are written as `root[…]`, or nothing where there are none. */
export function gatherBrackets(root: string, pairs: readonly BracketPair[]): NamedPieces | undefined {
  const tree = new Branch();
  for (const pair of pairs) {
    const path = bracketPath(root, pair.name);
    if (path !== undefined) tree.add(path, pair.value);
  }
  return tree.size === 0 ? undefined : tree.pieces();
}

/** The names in brackets after the root: `a[b][c]` → `['b', 'c']`. */
export function bracketPath(root: string, name: string): readonly string[] | undefined {
  if (!name.startsWith(`${root}[`) || !name.endsWith(']')) return undefined;
  const path = name.slice(root.length + 1, -1).split('][');
  return path.length > deepest ? undefined : path;
}

type Node = Branch | TextTree[];

/** Names in order of arrival, each with its values or a branch of its own. */
class Branch {
  readonly #children = new Map<string, Node>();

  get size(): number {
    return this.#children.size;
  }

  add([name = '', ...rest]: readonly string[], value: TextTree): void {
    const child = this.#children.get(name);
    if (rest.length === 0) {
      if (Array.isArray(child)) child.push(value);
      else if (child === undefined) this.#children.set(name, [value]);
      return;
    }
    const branch = child instanceof Branch ? child : new Branch();
    if (child === undefined) this.#children.set(name, branch);
    branch.add(rest, value);
  }

  pieces(): NamedPieces {
    return { entries: [...this.#children].map(([name, node]) => [name, treeOf(node)] as const) };
  }
}

function treeOf(node: Node): TextTree {
  if (node instanceof Branch) return node.pieces();
  const [only, ...more] = node;
  return more.length === 0 && only !== undefined ? only : node;
}
