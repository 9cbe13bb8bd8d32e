/** Prints all modules, and those again of which others have asked for more than is given, until nobody asks for more. */
import type { Asked } from './print-module.ts';

export function printAll<Print extends { readonly asks: readonly Asked[] }>(
  modules: Iterable<string>,
  print: (module: string, asked: readonly Asked[]) => Print,
): ReadonlyMap<string, Print> {
  const printed = new Map<string, Print>();
  const asked = new Map<string, Map<string, Asked>>();
  for (let pending = new Set(modules); pending.size > 0;) {
    const round = [...pending].map((module) => [module, print(module, inOrder(asked.get(module)))] as const);
    for (const [module, made] of round) printed.set(module, made);
    const added = round.flatMap(([, { asks }]) => asks.filter((ask) => isNew(asked, ask)));
    pending = new Set(added.map(({ module }) => module));
  }
  return printed;
}

function isNew(asked: Map<string, Map<string, Asked>>, ask: Asked): boolean {
  const known = asked.get(ask.module) ?? new Map<string, Asked>();
  if (known.has(ask.identifier)) return false;
  asked.set(ask.module, known.set(ask.identifier, ask));
  return true;
}

/** The order of names, not that of asking, which is an accident of others. */
function inOrder(asked: ReadonlyMap<string, Asked> | undefined): readonly Asked[] {
  return [...(asked?.values() ?? [])].toSorted((left, right) => (left.identifier < right.identifier ? -1 : 1));
}
