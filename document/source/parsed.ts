/** What reading one text gives: a value, what is wrong, and where things stand. */
import type { Json } from '../json.ts';
import type { DiagnosticCode } from '../diagnostics/catalogue.ts';

export interface Parsed {
  /** Absent where nothing could be read. */
  readonly value?: Json;
  readonly problems: readonly ParseProblem[];
  readonly locate: Locate;
  /** Reads a text that differs from this one in one place; undefined if it must be read as a whole. */
  readonly reread?: (text: string) => Parsed | undefined;
}

export interface ParseProblem {
  readonly code: DiagnosticCode;
  readonly message: string;
  /** What to do, where that is more than its code says. */
  readonly help?: string;
  /** Offset in the text, in UTF-16 units. */
  readonly offset?: number;
  /** Where the offset is not known: the segments of the pointer. */
  readonly segments?: readonly string[];
}

/** The offset of a node, or of its nearest ancestor that exists: of the value for scalars, of the key for collections. */
export type Locate = (segments: readonly string[]) => number;

/** Nesting beyond this is refused, in every format. */
export const depthLimit = 500;
