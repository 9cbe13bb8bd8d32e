/** For tests: bodies that come in pieces, break, and end when they are told to. */

/** Like the body of a platform's fetch: it breaks when the signal aborts, and its source is closed. */
export function abortable(body: ReadableStream, signal: AbortSignal | null | undefined): ReadableStream {
  const reader = body.getReader();
  return new ReadableStream({
    start(controller) {
      signal?.addEventListener('abort', () => {
        controller.error(signal.reason);
        reader.cancel().catch(() => undefined);
      });
    },
    async pull(controller) {
      const result = await reader.read();
      if (result.done) controller.close();
      else controller.enqueue(result.value);
    },
    cancel: () => reader.cancel(),
  });
}

export function streamOf(chunks: readonly Uint8Array[]): ReadableStream {
  const left = [...chunks];
  return new ReadableStream({
    pull(controller) {
      const chunk = left.shift();
      if (chunk === undefined) controller.close();
      else controller.enqueue(chunk);
    },
  });
}

export function bytesOf(chunk: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
}

export function cut(bytes: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer>[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.slice(index * size, (index + 1) * size),
  );
}

export function endless() {
  let stopped = false;
  const body = new ReadableStream({
    pull: (controller) => controller.enqueue(new TextEncoder().encode('data: 1\n\n')),
    cancel: () => void (stopped = true),
  });
  return { body, cancelled: () => stopped };
}
