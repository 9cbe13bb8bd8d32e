/** The templates of a run: those of the generator, and those of each folder that takes their place; read once. */
import type { Diagnostic } from '#document';
import type { Job } from '../config/index.ts';
import type { Templates } from '../emitters/emitter.ts';
import { textHash } from '../output/index.ts';
import { loadTemplates, TemplateProblem } from '../render/index.ts';
import { templateDiagnostic } from './template-diagnostic.ts';

export interface JobTemplates {
  readonly templates: Templates;
  /** What of the job they decide. */
  readonly hashes: Pick<Job, 'replaced'>;
}

export interface TemplateStore {
  /** Undefined where what stands in the folder cannot be used. */
  of(job: Job): JobTemplates | undefined;
  diagnostics(): readonly Diagnostic[];
}

export function createTemplateStore(): TemplateStore {
  const known = new Map<string | undefined, JobTemplates | undefined>();
  const diagnostics: Diagnostic[] = [];
  return {
    of({ templates: folder }) {
      if (!known.has(folder)) known.set(folder, read(folder, diagnostics));
      return known.get(folder);
    },
    diagnostics: () => diagnostics,
  };
}

let own: JobTemplates | undefined;

/** The generator's own do not change while it runs: compiling them once is enough. */
function read(folder: string | undefined, diagnostics: Diagnostic[]): JobTemplates | undefined {
  if (folder === undefined) return (own ??= { templates: loadTemplates(), hashes: {} });
  try {
    const templates = loadTemplates(undefined, folder);
    const hashes = [...templates.replaced].map(([name, text]) => [name, textHash(text)] as const);
    return { templates, hashes: hashes.length === 0 ? {} : { replaced: Object.fromEntries(hashes) } };
  } catch (error) {
    if (!(error instanceof TemplateProblem)) throw error;
    diagnostics.push(templateDiagnostic(error));
    return undefined;
  }
}
