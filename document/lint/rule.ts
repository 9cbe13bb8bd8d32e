/** What a rule of our own is: a question to the normalised document, answered with findings. */
import type { DiagnosticCode } from '../diagnostics/catalogue.ts';
import type { Json, Pointer } from '../json.ts';
import type { OpenApiDocument } from '../open-api.ts';

export interface RuleFinding {
  /** In the normalised document. */
  readonly pointer: Pointer;
  readonly message: string;
  readonly help?: string;
}

export interface RuleSubject {
  readonly document: OpenApiDocument;
  /** The requirements of the document, where it has some: `requirements/<api>.yaml` beside it. */
  readonly requirements?: Json;
}

/** Its name is its code without `lint/`. */
export interface Rule {
  readonly code: DiagnosticCode;
  readonly find: (subject: RuleSubject) => readonly RuleFinding[];
}
