/** The emitters of a job: those that were asked for, and those that they need. */
import { type Diagnostic, didYouMean } from '#document';

export interface EmitterNeeds {
  readonly name: string;
  readonly needs: readonly string[];
}

export interface CompletedEmitters {
  /** In the order of the list of emitters. */
  readonly emit: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** All of them where nothing was asked for. */
export function completeEmitters(
  wanted: readonly string[] | undefined,
  emitters: readonly EmitterNeeds[],
): CompletedEmitters {
  const names = emitters.map((emitter) => emitter.name);
  if (wanted === undefined || wanted.length === 0) return { emit: names, diagnostics: [] };
  const unknown = wanted.filter((name) => !names.includes(name));
  const needed = new Set<string>();
  const queue = wanted.filter((name) => names.includes(name));
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (needed.has(name)) continue;
    needed.add(name);
    queue.push(...(emitters.find((emitter) => emitter.name === name)?.needs ?? []));
  }
  return {
    emit: names.filter((name) => needed.has(name)),
    diagnostics: unknown.map((name) => unknownEmitter(name, names)),
  };
}

function unknownEmitter(name: string, names: readonly string[]): Diagnostic {
  return {
    code: 'config/unknown-emitter',
    severity: 'error',
    message: `There is no emitter ${JSON.stringify(name)}.`,
    help: [didYouMean(name, names), `There are ${names.join(', ')}.`].filter((part) => part !== undefined).join(' '),
  };
}
