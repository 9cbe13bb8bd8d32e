/** Runs emitters; a document that one of them cannot say in full is told, not thrown. */
import type { Diagnostic } from '#document';
import type { EmitContext, EmittedFile, Emitter } from '../emitters/emitter.ts';
import type { Emission } from '../output/index.ts';
import { TemplateProblem } from '../render/index.ts';
import { templateDiagnostic } from './template-diagnostic.ts';

export interface Emitted {
  readonly emissions: readonly Emission[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `add` is handed what each emitter has made as soon as it is there. */
export function emit(
  emitters: readonly Emitter[],
  context: EmitContext,
  add: (emission: Emission) => void = () => undefined,
): Emitted {
  const diagnostics: Diagnostic[] = [];
  const emissions = emitters.map((emitter) => {
    const emission = { emitter: emitter.name, files: emitOne(emitter) };
    add(emission);
    return emission;
  });
  return { emissions, diagnostics };

  function emitOne(emitter: Emitter): readonly EmittedFile[] {
    try {
      return emitter.emit(context);
    } catch (error) {
      if (error instanceof TemplateProblem) {
        diagnostics.push(templateDiagnostic(error));
        return [];
      }
      if (!isRefusal(error)) throw error;
      diagnostics.push(...error.refusals.map((refusal) => refused(emitter, refusal)));
      return [];
    }
  }
}

/** Thrown by an emitter for places of the document that it would have to get wrong. */
interface Refusals {
  readonly refusals: readonly { readonly pointer: string; readonly reason: string }[];
}

function isRefusal(error: unknown): error is Refusals {
  return error instanceof Error && 'refusals' in error && Array.isArray(error.refusals);
}

function refused({ name }: Emitter, { pointer, reason }: Refusals['refusals'][number]): Diagnostic {
  return {
    code: 'output/refused',
    severity: 'error',
    message: `The ${name} emitter cannot say this in full: ${reason}`,
    help: 'Change the schema, or leave this emitter out.',
    pointer,
  };
}
