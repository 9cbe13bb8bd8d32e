/** What is asked of the process in which other people's checkers run, and what it answers. Plain data throughout. */

export type Checker = 'redocly' | 'swagger-parser';

/** The child's questions: files it wants to read, by path or URL. It reads nothing itself. */
export interface OpenQuestion {
  readonly open: string;
}

export type OpenAnswer =
  | { readonly open: string; readonly text: string }
  | { readonly open: string; readonly refused: string };

/** One problem as a checker tells it. */
export interface ForeignProblem {
  readonly message: string;
  readonly rule?: string;
  readonly severity?: 'error' | 'warning' | 'info';
  readonly suggestion?: string;
  /** Absolute path or URL; absent for the root document. */
  readonly file?: string;
  readonly pointer?: string;
  /** Counted from 1. */
  readonly start?: { readonly line: number; readonly column: number };
}

/** `gaveUp`: why the checker could not read the document, in one sentence without its end. */
export type ForeignOpinion = { readonly problems: readonly ForeignProblem[] } | { readonly gaveUp: string };
