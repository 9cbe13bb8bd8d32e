/** The contract of an emitter: one pure function from what the API says to files. */
import type { Pointer } from '#document';
import type { Api } from '../ir/index.ts';
import type { Names } from '../naming/names.ts';
import type { Recollection } from './recollection.ts';

export interface Emitter {
  /** The folder under `emitters/`, under `templates/` where it has templates, and in the output. */
  readonly name: string;
  /** One sentence, printed by `--help` and in docs/reference/emitters.md. */
  readonly summary: string;
  /** Emitters whose output this one's output imports; they are emitted with it. */
  readonly needs: readonly string[];
  emit(context: EmitContext): readonly EmittedFile[];
}

/** An emitter whose own packages take long to load: that is done where it is chosen. */
export interface LateEmitter extends Omit<Emitter, 'emit'> {
  load(): Promise<Emitter>;
}

export interface EmitContext {
  readonly api: Api;
  readonly names: Names;
  readonly templates: Templates;
  /** The names of all emitters that run: output that is useful to another, but not needed, is used where it is there. Absent: all. */
  readonly chosen?: ReadonlySet<string>;
  /** Present in a process that generates again and again. */
  readonly recollection?: Recollection;
}

/** Templates and support files, read beforehand: an emitter touches no disk. */
export interface Templates {
  /** Renders `templates/<name>.hbs` with a flat view of final strings. */
  render(name: string, view: object): string;
  /** The text of `templates/support/<name>`, to be copied verbatim. */
  support(name: string): string;
}

export interface EmittedFile {
  /** Below the output folder of the API: `types/agent.ts`. */
  readonly path: string;
  /** Without the header, which is added in one place. */
  readonly body: string;
  /** What in the document it came from. */
  readonly origins: readonly Pointer[];
}
