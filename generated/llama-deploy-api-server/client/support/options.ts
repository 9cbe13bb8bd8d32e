// Generated from spec/llama-deploy/api-server.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** What a user may decide about a client, and about one request. */
import type { Issue } from './operation.ts';

/** The `fetch` of the platform, or one that behaves like it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A header, several of one name, or `null` to remove what was set before. */
export interface HeaderOptions {
  readonly [name: string]: string | readonly string[] | null | undefined;
}

/** A token or key, a name and password for `basic`, or a function that gives either anew for each request. */
export type Credential =
  | string
  | BasicCredential
  | (() => string | BasicCredential | Promise<string | BasicCredential>);

export interface BasicCredential {
  readonly username: string;
  readonly password: string;
}

export interface ClientOptions {
  /** Where the API is; the first server of the document where absent. */
  readonly baseURL?: string | undefined;
  /** Values for the variables of the document's server. */
  readonly serverVariables?: { readonly [name: string]: string | undefined } | undefined;
  /** The token or key for whichever scheme has no entry in `credentials`. */
  readonly apiKey?: Credential | undefined;
  /** By name of the security scheme. */
  readonly credentials?: { readonly [scheme: string]: Credential | undefined } | undefined;
  readonly defaultHeaders?: HeaderOptions | undefined;
  readonly defaultQuery?: { readonly [name: string]: string | undefined } | undefined;
  /** How often a request is sent again that failed in a way that may pass. Default 2. */
  readonly maxRetries?: number | undefined;
  /** Milliseconds for one attempt; of a stream, until it begins. Default 10 minutes. */
  readonly timeout?: number | undefined;
  readonly fetch?: Fetch | undefined;
  /** Whether answers are validated: not at all (default), reported, or refused with a {@link ResponseValidationError}. */
  readonly responseValidation?: 'off' | 'report' | 'strict' | undefined;
  readonly onInvalidResponse?: ((invalid: InvalidResponse) => void) | undefined;
  /** Time and chance, for tests. */
  readonly timing?: Timing | undefined;
}

export interface InvalidResponse {
  readonly operation: string;
  readonly status: number;
  readonly issues: readonly Issue[];
}

export interface Timing {
  readonly now: () => number;
  /** Between 0 and 1. */
  readonly random: () => number;
  /** Rejects as soon as the signal aborts. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

export interface RequestOptions {
  readonly headers?: HeaderOptions | undefined;
  /** Added to the query as they are. */
  readonly query?: { readonly [name: string]: string | undefined } | undefined;
  readonly maxRetries?: number | undefined;
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Sent as `Idempotency-Key`, the same with every retry. */
  readonly idempotencyKey?: string | undefined;
  /** Which media type to ask for, where the operation can answer in several. */
  readonly accept?: string | undefined;
  /** Which media type to send, where the operation takes several. */
  readonly contentType?: string | undefined;
}
