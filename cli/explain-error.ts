/** Turns what a command threw into a message for people and an exit code. */
import { exitCodes } from './exit-codes.ts';

export interface Explanation {
  readonly message: string;
  readonly exitCode: number;
}

/** A stack trace is shown only on demand (`ETALON_DEBUG=1`), and only a fault of ours asks for it. */
export function explainError(error: unknown, options: { readonly debug: boolean }): Explanation {
  const stack = options.debug && error instanceof Error && error.stack !== undefined ? `\n${error.stack}` : '';
  const { message, exitCode } = explain(error);
  return { message: `${message}${stack}`, exitCode };
}

function explain(error: unknown): Explanation {
  if (!(error instanceof Error)) return broken(String(error));
  if (usageErrors.includes(error.name)) return { message: error.message, exitCode: exitCodes.usage };
  const system = systemSentence(error);
  if (system !== undefined) return { message: system, exitCode: exitCodes.failure };
  if (isOfUs(error)) return { message: error.message, exitCode: exitCodes.failure };
  return broken(`${error.name}: ${error.message}`);
}

/** Errors of the rooms for what the caller gave; they are known by name, so that no room is loaded to explain an error. */
const usageErrors: readonly string[] = ['UsageError', 'FormatError', 'ScriptFilesError'];

function broken(message: string): Explanation {
  const message_ = `etalon broke: ${message}\nThis is a fault of etalon. ETALON_DEBUG=1 shows where it happened.`;
  return { message: message_, exitCode: exitCodes.broken };
}

/** Rooms throw errors with names of their own for what the user can mend; `TypeError` and the like are bugs. */
function isOfUs(error: Error): boolean {
  return ![
    'Error',
    'TypeError',
    'RangeError',
    'ReferenceError',
    'SyntaxError',
    'EvalError',
    'URIError',
    'AssertionError',
    'AggregateError',
  ].includes(error.name);
}

const sentences: ReadonlyMap<string, (subject: string) => string> = new Map([
  ['ENOENT', (subject: string) => `${subject} does not exist.`],
  ['EACCES', (subject: string) => `${subject} may not be used: permission denied.`],
  ['EPERM', (subject: string) => `${subject} may not be used: permission denied.`],
  ['EISDIR', (subject: string) => `${subject} is a folder, a file is needed.`],
  ['ENOTDIR', (subject: string) => `${subject} is not a folder.`],
  ['EEXIST', (subject: string) => `${subject} is there already, and is not a folder.`],
  ['ENOSPC', (subject: string) => `${subject} cannot be written: the disk is full.`],
  ['EROFS', (subject: string) => `${subject} cannot be written: the disk is read-only.`],
  [
    'EADDRINUSE',
    (subject: string) => `${subject} is in use already; choose another with --port, or --port 0 for a free one.`,
  ],
  ['EFBIG', (subject: string) => `${subject} cannot be written: it would be larger than is allowed here.`],
  ['EDQUOT', (subject: string) => `${subject} cannot be written: the quota of the disk is used up.`],
  ['EMFILE', (subject: string) => `${subject} cannot be opened: too many files are open.`],
  ['ELOOP', (subject: string) => `${subject} is a link that leads back to itself.`],
  ['EADDRNOTAVAIL', (subject: string) => `${subject} is not an address of this machine.`],
  ['ENOTFOUND', (subject: string) => `${subject} is not an address that is known here.`],
  ['EAI_AGAIN', (subject: string) => `${subject} is not an address that is known here.`],
]);

interface SystemError extends Error {
  readonly code: string;
  readonly syscall?: string;
  readonly path?: string;
  readonly address?: string;
  readonly port?: number;
  readonly hostname?: string;
}

function systemSentence(error: Error): string | undefined {
  if (!('code' in error) || typeof error.code !== 'string') return undefined;
  const { syscall } = error as SystemError;
  const subject = subjectOf(error as SystemError);
  // Folders are made with all that are above them: then none of them could be.
  if (error.code === 'ENOENT' && syscall === 'mkdir') return `${subject} cannot be made: nothing can be written there.`;
  return sentences.get(error.code)?.(subject);
}

function subjectOf(error: SystemError): string {
  if (error.path !== undefined) return error.path;
  if (error.code === 'EADDRNOTAVAIL' || error.hostname !== undefined) return error.hostname ?? error.address ?? 'That';
  if (error.port !== undefined) return `Port ${error.port} of ${error.address ?? 'this machine'}`;
  return 'A file';
}
