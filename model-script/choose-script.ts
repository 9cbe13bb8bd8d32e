/** Finds the script that a model name asks for. */
import { builtInScripts } from './built-in-scripts.ts';
import type { ModelScript } from './script.ts';

const PREFIX = 'script:';

/** The model name that asks for a script. */
export function modelName(script: ModelScript): string {
  return PREFIX + script.script;
}

/**
 * The script named by `script:<name>`, also behind a provider's prefix (`vllm/script:<name>`); undefined where the
 * name asks for no script, or for none that is there. Own scripts win over built-in ones.
 */
export function chooseScript(scripts: readonly ModelScript[], model: string): ModelScript | undefined {
  const at = model.lastIndexOf(PREFIX);
  if (at === -1) return undefined;
  const name = model.slice(at + PREFIX.length);
  return [...scripts, ...builtInScripts].find((script) => script.script === name);
}
