/** What the generated servers of all families are told alike. */
import type { RequestContext } from '../request-context.ts';

export interface HouseOptions {
  /** Bytes of a request body; 10 MiB if not said. */
  readonly bodyLimit?: number;
  /** Refuses to send what the document does not allow; for tests, it costs time. */
  readonly strict?: boolean;
  /** Hears of what went wrong on our side. */
  readonly onFailure: (problem: unknown, traceId?: string) => void;
}

export type FetchHandler = (request: Request, context: RequestContext) => Promise<Response>;

/** Bytes. */
export const defaultBodyLimit = 10 * 1024 * 1024;

export interface HouseHooks {
  readonly responseValidation: 'strict' | 'off';
  readonly head: 'refuse';
  readonly options: 'refuse';
  readonly limits: { readonly bodyBytes: number; readonly bodyDepth: number };
  readonly authenticate: <Context>(attempt: unknown, context: Context) => { readonly context: Context };
}

export function houseHooks({ bodyLimit = defaultBodyLimit, strict = false }: HouseOptions): HouseHooks {
  return {
    responseValidation: strict ? 'strict' : 'off',
    head: 'refuse',
    options: 'refuse',
    limits: { bodyBytes: bodyLimit, bodyDepth: 64 },
    // The listener has judged the keys.
    authenticate: (_, context) => ({ context }),
  };
}
