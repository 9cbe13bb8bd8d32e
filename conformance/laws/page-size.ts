/** How many items a page may be asked for: what a law would like, as far as the document allows it. */
import { appendPointer } from '#document';
import type { Send } from '../format/scenario.ts';
import type { Exam } from '../run/exam.ts';
import type { Paging } from './walk-pages.ts';

/** No list is known that has larger pages at least. */
const LARGEST = 200;

/** The nearest size that the document allows for the parameter, a smaller one if there is one: 100 is 50 where `maximum` is 50. */
export function pageSize(wish: number, send: Send, { exam, paging }: { exam: Exam; paging: Paging }): number {
  const operation = send.operation === undefined ? undefined : exam.api.operations.get(send.operation);
  const parameter = operation?.parameters.find(({ name }) => name === paging.limit);
  if (parameter?.schema === undefined) return wish;
  const at = appendPointer(parameter.origin, 'schema');
  const isAllowed = (size: number): boolean => exam.schemas.check(at, size).length === 0;
  const smaller = Array.from({ length: wish }, (_, index) => wish - index);
  const larger = Array.from({ length: LARGEST - wish }, (_, index) => wish + 1 + index);
  return [...smaller, ...larger].find(isAllowed) ?? wish;
}
