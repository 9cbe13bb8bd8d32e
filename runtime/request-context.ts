/** What comes with a request beside the request itself. */

export interface RequestContext {
  /** Whose data the request may see; empty where the server has no keys, and nobody had to give one. */
  readonly tenant: string;
  /** 32 hexadecimal digits; a fresh one where none is given. */
  readonly traceId?: string;
  /** The body of a GET, which old clients send and the Fetch standard does not know. */
  readonly bodyOfGet?: string;
  /** What the gateway took off the front of the path, like `/v1`; a `location` in the answer gets it back by itself. */
  readonly mount?: string;
}
