/** The headers that every answer carries. */

/** How long helpers of clients wait before they ask again, in milliseconds; they wait five seconds where nobody says. */
const pollAfter = '250';

export interface Answering {
  /** 32 hexadecimal digits. */
  readonly traceId: string;
  /** When the request came, by the clock of `performance`. */
  readonly began: number;
}

/** The same response, with its standing headers. */
export function withStandingHeaders(response: Response, { traceId, began }: Answering): Response {
  response.headers.set('x-request-id', `req_${traceId}`);
  response.headers.set('openai-processing-ms', String(Math.round(performance.now() - began)));
  response.headers.set('openai-version', '2020-10-01');
  response.headers.set('openai-poll-after-ms', pollAfter);
  return response;
}
