// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** A response as this runtime writes it, before a server of some kind sends it. */

export interface Outgoing {
  readonly status: number;
  /** Names in lower case; `set-cookie` may occur several times. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** An answer that no operation describes: a refusal, a failure. The body is written as JSON. */
export interface Answer {
  readonly status: number;
  readonly headers?: { readonly [name: string]: string };
  /** `application/json`, unless said otherwise here. */
  readonly contentType?: string;
  readonly body?: unknown;
}

/** Writes an answer. */
export function fromAnswer(answer: Answer): Outgoing {
  const named = Object.entries(answer.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const);
  if (answer.body === undefined) return { status: answer.status, headers: named };
  const contentType = ['content-type', answer.contentType ?? 'application/json'] as const;
  return { status: answer.status, headers: [contentType, ...named], body: JSON.stringify(answer.body) };
}

/** As a response of the Fetch standard. */
export function toResponse(outgoing: Outgoing): Response {
  const headers = new Headers();
  for (const [name, value] of outgoing.headers) headers.append(name, value);
  return new Response(outgoing.body ?? null, { status: outgoing.status, headers });
}
