/** Sends a JSON answer. */
import type { ServerResponse } from 'node:http';

/** Sends the whole answer with this status and ends it. */
export function sendJson(response: ServerResponse, status: number, content: object): void {
  const text = JSON.stringify(content);
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
    .end(text);
}
