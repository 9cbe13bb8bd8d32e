/** A stream to its end, however it ends. */

interface ReadItems {
  readonly items: readonly unknown[];
  /** What was thrown, as text. */
  readonly thrown?: string;
  /** The body of the error, where it has one. */
  readonly errorBody?: unknown;
  /** What the client found wrong with an item. */
  readonly isInvalid?: boolean;
}

/** Chance keeps to no order of events: where the document has one, an end that is too early is none of our business. */
export async function readStream(stream: AsyncIterable<unknown>, isOrdered: boolean): Promise<ReadItems> {
  const items: unknown[] = [];
  try {
    for await (const item of stream) items.push(item);
    return { items };
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (isOrdered && name === 'StreamTruncatedError') return { items };
    const body: unknown = error instanceof Error ? Reflect.get(error, 'body') : undefined;
    return {
      items,
      thrown: String(error),
      isInvalid: name === 'ResponseValidationError',
      ...(body !== undefined && { errorBody: body }),
    };
  }
}
