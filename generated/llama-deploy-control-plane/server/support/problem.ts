// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The answer of an API that has no error shape of its own: problem details (RFC 9457). */
import type { Answer } from './outgoing.ts';

/** An `application/problem+json` answer; `members` are added to its body. */
export function problem(status: number, title: string, members: { readonly [name: string]: unknown } = {}): Answer {
  return { status, contentType: 'application/problem+json', body: { title, status, ...members } };
}
