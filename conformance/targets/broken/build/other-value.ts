/** Another value that is right by the schema, and wrong in fact. */
import type { Json } from '#document';
import { enumAt, formatsAt } from '../places/read-place.ts';
import type { Place } from '../places/places-of.ts';

const HOUR = 3_600_000;

/** The same value where no other is known. */
export function otherValue(value: Json, place: Place): Json {
  const other = enumAt(place).find((member) => member !== value && member !== null);
  if (enumAt(place).length > 0) return other ?? value;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  return typeof value === 'string' ? otherText(value, place) : value;
}

function otherText(value: string, place: Place): string {
  if (formatsAt(place).includes('date-time')) return shiftTime(value, HOUR);
  return looksLikeId(value) ? otherId(value) : `something else than ${value.length} characters`;
}

/** Keeps the form of the text: `+00:00` stays `+00:00`, and so do the digits of a second. */
export function shiftTime(text: string, milliseconds: number): string {
  const time = Date.parse(text);
  if (Number.isNaN(time)) return text;
  const moved = new Date(time + milliseconds).toISOString();
  return moved.slice(0, 19) + (/(\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(text)?.[0] ?? 'Z');
}

export function looksLikeId(text: string): boolean {
  return /^[\w.:-]{8,}$/.test(text) && /\d/.test(text);
}

/** The last digit or letter becomes another of its kind. */
function otherId(text: string): string {
  return text.replace(/[0-9a-zA-Z](?=[^0-9a-zA-Z]*$)/, (last) => {
    if (/\d/.test(last)) return String((Number(last) + 1) % 10);
    return last.toLowerCase() === 'a' ? 'b' : 'a';
  });
}
