// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Values that cannot be judged within limits. They are never valid, whatever the schema: not even inside of `not`. */

export class Unjudgeable extends Error {
  override readonly name = 'Unjudgeable';
  /** The path of the value, where it is known. */
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

/** Calls of checks inside one another that are followed. */
const deepest = 500;

/** @throws Unjudgeable when a value is nested so deeply that checking it would use up the stack. */
export function limitDepth(depth: number, at?: { readonly path: string }): void {
  if (depth > deepest) throw new Unjudgeable(at?.path ?? '', 'is nested too deeply to be checked');
}
