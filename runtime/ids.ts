/** Fresh identifiers: handed in, so that a test can foresee them. */
import { randomUUID } from 'node:crypto';

export interface Ids {
  /** A version 4 UUID in lower case. */
  readonly uuid: () => string;
}

/** Identifiers from the machine's random source. */
export function randomIds(): Ids {
  return { uuid: () => randomUUID() };
}
