// Generated from spec/assistants/v2.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** Response headers as text: style `simple`, the only one that headers have (OAS 3.1 §4.8.21). */
import type { HeaderDescription } from './operation.ts';
import { toJson } from './json-text.ts';

/** Writes the headers that a handler gave; `Set-Cookie` is one header per cookie. */
export function writeHeaders(
  given: { readonly [name: string]: unknown },
  described: { readonly [name: string]: HeaderDescription } = {},
): readonly (readonly [string, string])[] {
  return Object.entries(given).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const lower = name.toLowerCase();
    if (lower === 'set-cookie' && Array.isArray(value)) return value.map((cookie) => [lower, String(cookie)] as const);
    const description = Object.hasOwn(described, lower) ? described[lower] : undefined;
    return [[lower, writeHeader(value, description)] as const];
  });
}

function writeHeader(value: unknown, { explode, json }: Partial<HeaderDescription> = {}): string {
  if (json === true) return toJson(value).replaceAll(/[^\x20-\x7e]/g, escaped);
  if (Array.isArray(value)) return value.map(writeScalar).join(',');
  if (typeof value !== 'object' || value === null) return writeScalar(value);
  return Object.entries(value)
    .map(([name, each]) => `${name}${explode === true ? '=' : ','}${writeScalar(each)}`)
    .join(',');
}

/** Headers are Latin at best (RFC 9110 §5.5); JSON can do without the rest. */
function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function writeScalar(value: unknown): string {
  return typeof value === 'object' && value !== null ? toJson(value) : String(value);
}
