/** What a client may ask of the listener. */

export interface HttpLimits {
  /** Bytes of a request body. */
  readonly body: number;
  /** Bytes of all headers of a request. */
  readonly headers: number;
  /** Milliseconds until the whole request must have arrived. */
  readonly request: number;
  /** Milliseconds for which a reader may take nothing of what is ready for him. */
  readonly reader: number;
  /** Connections at a time. */
  readonly connections: number;
}

export const defaultLimits: HttpLimits = {
  body: 10 * 1024 * 1024,
  headers: 16 * 1024,
  request: 30_000,
  reader: 30_000,
  connections: 1000,
};
