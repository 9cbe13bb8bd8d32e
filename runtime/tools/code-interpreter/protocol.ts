/** What a process of the interpreter and the runtime tell each other, a line of JSON each. */

export interface Order {
  readonly code: string;
  /** Files to be put into the working folder first. */
  readonly files: readonly SentFile[];
}

export interface SentFile {
  readonly name: string;
  readonly base64: string;
}

export type Report =
  /** Python is there. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly logs: string; readonly files: readonly SentFile[] }
  /** The interpreter itself is broken: no more code can run in it. */
  | { readonly kind: 'broken'; readonly logs: string };

/** What the process is started with. */
export interface SandboxLimits {
  /** Bytes of memory of Python. */
  readonly memory: number;
  /** Characters that a piece of code may print. */
  readonly output: number;
  /** Bytes of all files that a piece of code may make. */
  readonly files: number;
}
