/** What is wrong with a document, as data: collected, placed, and shown all together. */
import type { Pointer } from '../json.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A position in a source file; lines and columns count from 1. */
export interface Place {
  /** Relative to the working directory where that is shorter, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A few lines of a source file, for a code frame. */
export interface Excerpt {
  readonly firstLine: number;
  /** Cut to a window around the column; the last one is the line of the place. */
  readonly lines: readonly string[];
  /** The column within the last line as cut, from 1. */
  readonly caret: number;
}

export interface Diagnostic {
  /** A code of the catalogue, like `document/unresolved-reference`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly help?: string;
  readonly place?: Place;
  /** The pointer in the file at `place`. */
  readonly pointer?: Pointer;
  /** The references that led here, outermost first. */
  readonly chain?: readonly Place[];
  /** The lines at `place`. */
  readonly excerpt?: Excerpt;
}
