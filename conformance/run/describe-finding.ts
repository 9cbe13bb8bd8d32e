/** A failed finding as one sentence. */
import type { Json } from '#document';
import type { Detail, Finding } from '../judge/finding.ts';

const MOST_DETAILS = 3;

export function describeFinding({ message, details = [] }: Finding): string {
  const shown = details.slice(0, MOST_DETAILS).map((detail) => describeDetail(detail));
  const more = details.length > MOST_DETAILS ? [`… and ${details.length - MOST_DETAILS} more`] : [];
  return [...(message === undefined ? [] : [message]), ...shown, ...more].join('; ');
}

function describeDetail({ path, expected, found, frame }: Detail): string {
  const where = frame === undefined ? path : `frame ${frame + 1} ${path}`;
  return `at ${where}: expected ${expected}, found ${shownValue(found)}`;
}

function shownValue(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length <= 160 ? text : `${text.slice(0, 160)}…`;
}
