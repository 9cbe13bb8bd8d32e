/** Whether two messages are the same on the wire. */
import type { PassingAnswer, PassingHead, PassingRequest } from './passing.ts';

export function sameRequest(left: PassingRequest, right: PassingRequest): boolean {
  if (left === right) return true;
  return (
    left.method === right.method &&
    left.target === right.target &&
    JSON.stringify(left.headers) === JSON.stringify(right.headers) &&
    left.body.equals(right.body)
  );
}

export function sameHead(left: PassingHead, right: PassingHead): boolean {
  return (
    left === right || (left.status === right.status && JSON.stringify(left.headers) === JSON.stringify(right.headers))
  );
}

export function sameAnswer(left: PassingAnswer, right: PassingAnswer): boolean {
  return left === right || (sameHead(left, right) && left.body.equals(right.body));
}
