/** What the listener refuses, said in the family's shape of errors. */
import type { ListenerRefusal } from '../../family.ts';
import { requestErrorBody, serverErrorBody } from './error-body.ts';
import { withStandingHeaders } from './standing-headers.ts';

export function refuse({ status, kind, reason, traceId }: ListenerRefusal): Response {
  const code = kind === 'key' ? { code: 'invalid_api_key' } : {};
  const body = status >= 500 ? serverErrorBody : requestErrorBody(reason, code);
  return withStandingHeaders(Response.json(body, { status }), { traceId, began: performance.now() });
}
