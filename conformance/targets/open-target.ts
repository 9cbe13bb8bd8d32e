/** From what the caller gave to a target that can be spoken to. */
import type { ModelScript } from '#model-script';
import { parseFile } from '../format/parse.ts';
import { FormatError, areProblems } from '../format/problem.ts';
import { readText } from '../format/read-text.ts';
import type { TargetFile } from '../format/target.ts';
import { UsageError } from '../run/plan.ts';
import { startScriptedModel } from '../scripted-model/index.ts';
import { commandTarget } from './command.ts';
import type { Target } from './target.ts';
import { urlTarget } from './url.ts';
import type { Environment } from './url.ts';

/** A URL, the path of a target file, what a target file says, or a target that is open already. */
export type TargetChoice = string | TargetFile | Target;

/** What a target that is started may need. */
export interface Surroundings {
  /** The API that is examined. */
  readonly api: string;
  readonly environment: Environment;
  readonly scripts: ReadonlyMap<string, ModelScript>;
  /** Base URL of the laboratory; empty where there is none. */
  readonly laboratory: string;
}

/**
 * Starts what has to be started.
 * @throws UsageError, FormatError or TargetFailed
 */
export async function openTarget(choice: TargetChoice, surroundings: Surroundings): Promise<Target> {
  if (typeof choice === 'object' && 'close' in choice) return choice;
  const file = typeof choice === 'string' ? await targetFile(choice) : choice;
  if (file.reference === true) return reference(file, surroundings);
  if (file.command !== undefined) return startCommand(file, surroundings);
  if (file.url !== undefined) return urlTarget(file, file.url, surroundings.environment);
  throw new UsageError(`the target '${file.target}' says neither url nor command`);
}

/** Only who examines the reference loads the runtime. */
async function reference({ target, keyless }: TargetFile, { api, scripts, laboratory }: Surroundings): Promise<Target> {
  const { isServed, referenceTarget } = await import('./reference.ts');
  if (!isServed(api))
    throw new UsageError(`the reference does not serve the API '${api}'; give a URL or a target file`);
  return referenceTarget({ api, scripts: scripts.values(), laboratory, name: target, keyless: keyless === true });
}

/** `{model_url}` in a target file starts a scripted model for it. */
async function startCommand(file: TargetFile, { environment, scripts, laboratory }: Surroundings): Promise<Target> {
  const wanted = JSON.stringify([file.command, file.environment]).includes('{model_url}');
  const model = wanted
    ? await startScriptedModel({ scripts: [...scripts.values()], models: invert(file.models ?? {}) })
    : undefined;
  const places = new Map([
    ['laboratory_url', laboratory],
    ...(model === undefined ? [] : [['model_url', model.url] as const]),
  ]);
  try {
    const target = await commandTarget(file, environment, places);
    return {
      ...target,
      close: async () => {
        await target.close();
        await model?.close();
      },
    };
  } catch (error) {
    await model?.close();
    throw error;
  }
}

/** The model server must know the names that the target asks it for. */
function invert(models: { readonly [script: string]: string }): { readonly [model: string]: string } {
  return Object.fromEntries(Object.entries(models).map(([script, model]) => [model, script]));
}

/** A target file, parsed. @throws FormatError */
export async function loadTarget(path: string): Promise<TargetFile> {
  const target = parseFile('target', await readText(path), path);
  if (areProblems(target)) throw new FormatError(target);
  return target;
}

async function targetFile(text: string): Promise<TargetFile> {
  if (text === 'reference') return { target: text, reference: true };
  if (/^https?:\/\//i.test(text)) return { target: text, url: text };
  if (/\.(ya?ml|json)$/.test(text)) return loadTarget(text);
  throw new UsageError(`'${text}' is neither a URL (http://…), nor a target file (….yaml), nor 'reference'`);
}
