// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Why a request was not given to its handler: data, so that each API can answer in its own words. */
import type { LocatedIssue } from './issue.ts';
import type { OperationIdentity } from './operation.ts';

export interface RequestFailure {
  readonly operation: OperationIdentity;
  readonly reason: FailureReason;
  /** The status that HTTP has for it; an API may prefer another. */
  readonly status: 400 | 413 | 415;
  readonly issues: readonly LocatedIssue[];
  /** What the client called the body, where the body is the trouble. */
  readonly contentType?: string;
}

/**
 * `invalid`: a parameter or the body breaks the schema, or is missing. `malformed`: the body cannot be read as what it
 * claims to be. `too-large`: it exceeds the limit. `unsupported-media-type`: it claims to be what the operation does not take.
 */
export type FailureReason = 'invalid' | 'malformed' | 'too-large' | 'unsupported-media-type';
