/** The modules of a run: each is made when it is first asked for. */
import type { WantedValidator } from '../print-schemas.ts';
import { printedModule, type PrintedModule } from './module.ts';

export interface Modules {
  readonly all: ReadonlyMap<string, PrintedModule>;
  get(name: string): PrintedModule;
}

/** `support` is the module of what `support.ts` exports. */
export function createModules(validators: readonly WantedValidator[], support: string): Modules {
  const all = new Map<string, PrintedModule>();
  const owned = Map.groupBy(validators, ({ symbol }) => symbol.module);
  return {
    all,
    get(name) {
      const known = all.get(name);
      if (known !== undefined) return known;
      const created = printedModule(name, { support, taken: (owned.get(name) ?? []).flatMap(declaredNames) });
      all.set(name, created);
      return created;
    },
  };
}

/** What a wanted validator declares at most: `validateAgent`, `isAgent`, `checkAgent`. */
function declaredNames({ symbol }: WantedValidator): readonly string[] {
  return ['validate', 'is', 'check', 'mark'].map((verb) => symbol.identifier.replace(/^validate/u, verb));
}
