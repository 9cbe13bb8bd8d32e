/** Places that hold a moment. */
import type { Place } from './places-of.ts';
import { formatsAt, typesAt } from './read-place.ts';

/** By its format, or a number whose name says when something happened. */
export function isTime(place: Place): boolean {
  const named = /(_at|_time|^created)$/.test(place.path.at(-1) ?? '');
  return formatsAt(place).includes('date-time') || (named && typesAt(place).includes('integer'));
}
