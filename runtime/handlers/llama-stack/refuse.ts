/** What the listener refuses, said as the old server says it. */
import type { ListenerRefusal } from '../../family.ts';

/** Those who lack a key get an error with a message, as from the old server; all others a detail. */
export function refuse({ status, kind, reason, traceId }: ListenerRefusal): Response {
  const body = kind === 'key' ? { error: { message: reason } } : { detail: reason };
  return Response.json(body, { status, headers: { 'x-trace-id': traceId } });
}
