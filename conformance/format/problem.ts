/** What is wrong with a file of the exam, as data: where, what, and what to do. */

export interface Problem {
  /** Relative to the working folder where that is shorter; empty where no file is to blame. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly help?: string;
}

/** Thrown by the loaders: every problem of every file at once. The message is ready to be shown. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

/** One problem per paragraph: `file:line:column  message`, with the help below. */
export function formatProblems(problems: readonly Problem[]): string {
  return problems.map((problem) => formatProblem(problem)).join('\n');
}

/** True if a loader gave problems instead of a value. */
export function areProblems(outcome: unknown): outcome is readonly Problem[] {
  return Array.isArray(outcome) && outcome.length > 0 && outcome.every((item) => isProblem(item));
}

function formatProblem({ file, line, column, message, help }: Problem): string {
  const head = file === '' ? message : `${file}:${line}:${column}  ${message}`;
  return help === undefined ? head : `${head}\n    ${help}`;
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'file' in value && 'line' in value && 'message' in value;
}
