/** Lets modules use the workflow library of this program where their folder has none of its own. */
import { registerHooks } from 'node:module';

const library = '@llamaindex/workflow-core';

/** For all modules that are loaded from now on in this process. */
export function provideWorkflowLibrary(): void {
  registerHooks({
    resolve: (specifier, context, next) => {
      try {
        return next(specifier, context);
      } catch (problem) {
        if (specifier !== library && !specifier.startsWith(`${library}/`)) throw problem;
        return next(specifier, { ...context, parentURL: import.meta.url });
      }
    },
  });
}
