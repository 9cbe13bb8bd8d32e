/** Services that a scenario plays: they keep what they are told, so that the scenario can look at it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';

export interface Mailbox {
  /** Takes a message as a service takes it: by `POST /process_message`. */
  take(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** What came for a service, in order, also what it did not take. */
  show(service: string): readonly Delivery[];
}

export interface Delivery {
  readonly method: string;
  readonly contentType: string;
  /** With which status it was answered. */
  readonly status: number;
  readonly message: unknown;
}

/** What `busy-` begins with is taken at the third try only; what `strict-` begins with is never taken. */
export function openMailbox(): Mailbox {
  const kept = new Map<string, Delivery[]>();
  return {
    async take(request, response) {
      const message: unknown = await json(request).catch(() => undefined);
      const service = serviceOf(message);
      const before = kept.get(service) ?? [];
      const status = statusFor(service, before.length);
      const { method = '', headers } = request;
      kept.set(service, [...before, { method, contentType: headers['content-type'] ?? '', status, message }]);
      response.writeHead(status, { 'content-type': 'application/json' }).end(status === 200 ? 'null' : '{}');
    },
    show: (service) => kept.get(service) ?? [],
  };
}

function serviceOf(message: unknown): string {
  const type = typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
  return typeof type === 'string' ? type : '';
}

function statusFor(service: string, before: number): number {
  if (service.startsWith('busy-') && before < 2) return 503;
  return service.startsWith('strict-') ? 400 : 200;
}
