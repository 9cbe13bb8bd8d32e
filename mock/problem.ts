/** Answers of the mock itself, in the form of RFC 9457 problems, as Prism's are. */

export interface Answer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string | readonly string[] };
  readonly body: Buffer;
}

/** An answer that says what went wrong. */
export function problem(status: number, title: string, detail: string): Answer {
  const content = { type: 'about:blank', title, status, detail };
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: Buffer.from(JSON.stringify(content)),
  };
}
