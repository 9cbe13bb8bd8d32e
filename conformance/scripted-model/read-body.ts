/** Reads the JSON body of a request, within bounds. */
import type { IncomingMessage } from 'node:http';

const LARGEST_BODY = 32 * 1024 * 1024;

export class UnreadableBodyError extends Error {
  override readonly name = 'UnreadableBodyError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The parsed body; throws `UnreadableBodyError` where it is too large or no JSON. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_BODY) throw new UnreadableBodyError(413, `The body is larger than ${LARGEST_BODY} bytes.`);
    parts.push(part);
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)));
  } catch {
    throw new UnreadableBodyError(400, 'The body is not valid JSON.');
  }
}
