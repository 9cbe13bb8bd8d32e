/** Follows a response: its frames, or what comes out of it in the end. */
import type { OpenAIResponseObject, OpenAIResponseStreamItem } from '#generated/llama-stack/types';
import { failureOf } from '../failure.ts';
import type { Ports } from '../ports.ts';
import { responseRun, type ResponsePath } from './stored-response.ts';

/** Its frames from the first to the last. */
export async function* followResponse(
  ports: Ports,
  path: ResponsePath,
  signal?: AbortSignal,
): AsyncGenerator<OpenAIResponseStreamItem> {
  const options = { from: 0, until: 'rest' as const, ...(signal !== undefined && { signal }) };
  for await (const { event } of ports.log.follow(responseRun(path), options)) {
    if (event.frame !== undefined) yield event.frame;
  }
}

/** The response once it is made. Throws what it failed on. */
export async function responseOutcome(ports: Ports, path: ResponsePath): Promise<OpenAIResponseObject> {
  for await (const frame of followResponse(ports, path)) {
    if (!('type' in frame)) throw failureOf(frame.error.message);
    if (frame.type === 'response.completed' || frame.type === 'response.incomplete') return frame.response;
  }
  throw new Error('the response came to no end');
}
