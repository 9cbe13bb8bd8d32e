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

/** Nothing where it is no report: whatever runs there could have said it. */
export function readReport(value: unknown): Report | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, logs, files } = value;
  if (kind === 'ready') return { kind };
  if (typeof logs !== 'string') return undefined;
  if (kind === 'broken') return { kind, logs };
  return kind === 'done' && Array.isArray(files) && files.every(isFile) ? { kind, logs, files } : undefined;
}

function isFile(value: unknown): value is SentFile {
  return isRecord(value) && typeof value['name'] === 'string' && typeof value['base64'] === 'string';
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
