/** Edits of the base document, and what is to be said of each: `class side code`. */
import { accessEdits } from './access-edits.ts';
import { heirEdits } from './heir-edits.ts';
import { memberEdits } from './member-edits.ts';
import { pathEdits } from './path-edits.ts';
import { schemaEdits } from './schema-edits.ts';

export interface Edit {
  readonly title: string;
  /** What the base document is first made into. */
  readonly from?: (document: object) => void;
  readonly edit: (document: object) => void;
  readonly expected: readonly string[];
}

export const edits: readonly Edit[] = [...pathEdits, ...accessEdits, ...schemaEdits, ...heirEdits, ...memberEdits];
