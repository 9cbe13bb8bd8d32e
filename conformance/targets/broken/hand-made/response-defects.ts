/** Defects of whole answers of any API. */
import type { Interference } from '../interference.ts';

/** Every answer has the header, whatever it says. */
export function withHeader(name: string, value: string): Interference {
  return { head: (head) => ({ ...head, headers: { ...head.headers, [name]: value } }) };
}
