/** A defect that any API may have: answers that every web page may read. */
import type { ByHand } from './by-hand.ts';

/** Lets pages of every origin read answers, where it should let none. */
export const originsAllowed: ByHand = {
  id: 'origins-allowed',
  class: 'answers',
  does: 'lets pages of every origin read what it answers',
  start: () => ({
    head: (head) => ({ ...head, headers: { ...head.headers, 'access-control-allow-origin': '*' } }),
  }),
};
