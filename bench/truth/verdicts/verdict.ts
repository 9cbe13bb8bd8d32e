/** What was found out about one document. */
import type { Json } from '#document';

export type Fault =
  | 'validator and ajv disagree'
  | 'the type refuses what is valid'
  | 'the type takes what is invalid'
  | 'differs from openapi-typescript without a known reason'
  | 'it cannot be judged';

export interface Failure {
  readonly fault: Fault;
  /** The schema, or the body, by the name of its type. */
  readonly subject: string;
  readonly pointer: string;
  readonly instance?: Json;
  /** Both verdicts, or what the compiler says. */
  readonly told: string;
}

export interface Verdict {
  readonly schemas: number;
  /** Schemas for which no valid value was found, so that little can be said about them. */
  readonly barren: readonly string[];
  readonly valid: number;
  readonly invalid: number;
  /** Values that a type had to take, and those it had to refuse. */
  readonly mustFit: number;
  readonly mustFail: number;
  /** Schemas that were compared with openapi-typescript, and how many of them are the same both ways. */
  readonly compared: number;
  readonly same: number;
  /** Known reason of a difference → schemas that differ for it. */
  readonly differences: Readonly<Record<string, readonly string[]>>;
  readonly failures: readonly Failure[];
}
