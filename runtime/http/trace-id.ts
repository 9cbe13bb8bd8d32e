/** The id by which a request is found in the logs. */
import { randomBytes } from 'node:crypto';

/** 32 lower-case hexadecimal digits, as W3C trace ids are. */
export function newTraceId(): string {
  return randomBytes(16).toString('hex');
}
