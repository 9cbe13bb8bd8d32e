/** Which provider serves which model. */
import type { ModelProvider, Models } from './model.ts';

export interface ServedModel {
  /** The name under which clients ask for it; `*` stands for every name that no other provider serves. */
  readonly name: string;
  readonly provider: ModelProvider;
}

/** The models of a list of providers. */
export function servedModels(served: readonly ServedModel[]): Models {
  const byName = new Map(served.map(({ name, provider }) => [name, provider]));
  return { find: (model) => byName.get(model) ?? byName.get('*') };
}

/** Several sources of models; the first that knows a name serves it. */
export function anyOfModels(sources: readonly Models[]): Models {
  return {
    find: (model) => {
      for (const source of sources) {
        const provider = source.find(model);
        if (provider !== undefined) return provider;
      }
      return undefined;
    },
  };
}
