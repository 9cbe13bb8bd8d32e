/** The modules of a run: each is made when it is first asked for. */
import type { PrintOptions, WantedValidator } from '../print-schemas.ts';
import { printedModule, type PrintedModule } from './module.ts';

export interface Modules {
  readonly all: ReadonlyMap<string, PrintedModule>;
  get(name: string): PrintedModule;
}

export function createModules(validators: readonly WantedValidator[], options: PrintOptions): Modules {
  const { support = 'validators/support', declared } = options;
  const all = new Map<string, PrintedModule>();
  const owned = Map.groupBy(validators, ({ symbol }) => symbol.module);
  return {
    all,
    get(name) {
      const known = all.get(name);
      if (known !== undefined) return known;
      const taken = [...(owned.get(name) ?? []).flatMap(declaredNames), ...(declared?.get(name) ?? [])];
      const created = printedModule(name, { support, taken });
      all.set(name, created);
      return created;
    },
  };
}

/** What a wanted validator declares at most: `validateAgent`, `isAgent`, `checkAgent`. */
function declaredNames({ symbol }: WantedValidator): readonly string[] {
  return ['validate', 'is', 'check', 'mark'].map((verb) => symbol.identifier.replace(/^validate/u, verb));
}
