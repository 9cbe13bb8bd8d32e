/** The right bytes under the wrong name. */
import type { Operator } from '../../operator.ts';
import type { Interference } from '../../interference.ts';
import { isOf } from '../../build/on-answers.ts';

const mistaken: { readonly [type: string]: string } = {
  'application/json': 'text/plain; charset=utf-8',
  'text/event-stream': 'application/json',
  'application/x-ndjson': 'application/json',
};

export const otherMediaType: Operator = {
  name: 'other-media-type',
  class: 'answers',
  does: 'An answer has the right bytes under the wrong media type.',
  applies: ({ id }) => [
    {
      at: `${id}.good`,
      does: `${id}: names the wrong media type when all is well`,
      operation: id,
      start: () => renamed(id, (status) => status < 400),
    },
    {
      at: `${id}.error`,
      does: `${id}: names the wrong media type when it refuses`,
      operation: id,
      start: () => renamed(id, (status) => status >= 400),
    },
    { at: `${id}.none`, does: `${id}: names no media type`, operation: id, start: () => unnamed(id) },
  ],
};

function renamed(operation: string, fits: (status: number) => boolean): Interference {
  return {
    head(head, call) {
      const type = (head.headers['content-type'] ?? '').split(';')[0] ?? '';
      const other = Object.hasOwn(mistaken, type) ? mistaken[type] : undefined;
      if (!isOf(call, operation) || !fits(head.status) || other === undefined) return head;
      return { ...head, headers: { ...head.headers, 'content-type': other } };
    },
  };
}

function unnamed(operation: string): Interference {
  return {
    head(head, call) {
      const { 'content-type': type, ...headers } = head.headers;
      return isOf(call, operation) && type !== undefined ? { ...head, headers } : head;
    },
  };
}
