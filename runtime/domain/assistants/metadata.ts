/** Metadata: at most 16 texts of at most 512 characters, under names of at most 64. */
import type { Metadata } from './records/assistant.ts';
import { invalid } from './refusals.ts';

const most = { pairs: 16, key: 64, value: 512 };

/** Null and nothing are no metadata. Throws a refusal. */
export function checkedMetadata(given: { readonly [key: string]: unknown } | null | undefined): Metadata {
  const pairs = Object.entries(given ?? {});
  if (pairs.length > most.pairs) throw tooMany(pairs.length);
  return Object.fromEntries(pairs.map(([key, value]) => [checkedKey(key), checkedValue(key, value)]));
}

function tooMany(count: number) {
  const expected = `Expected an object with at most ${most.pairs} properties, but got an object with ${count} properties instead.`;
  return invalid(`Invalid 'metadata': too many properties. ${expected}`, 'metadata', 'object_above_max_properties');
}

function checkedKey(key: string): string {
  if ([...key].length <= most.key) return key;
  throw tooLong(`Invalid 'metadata': property name '${key.slice(0, most.key)}…' too long.`, 'metadata', most.key);
}

function checkedValue(key: string, value: unknown): string {
  const param = `metadata.${key}`;
  if (typeof value !== 'string') {
    throw invalid(
      `Invalid type for '${param}': expected a string, but got ${typeName(value)} instead.`,
      param,
      'invalid_type',
    );
  }
  if ([...value].length > most.value) throw tooLong(`Invalid '${param}': string too long.`, param, most.value);
  return value;
}

function tooLong(message: string, param: string, limit: number) {
  return invalid(`${message} Expected a string with maximum length ${limit}.`, param, 'string_above_max_length');
}

/** As messages name the types of JSON values, with their article. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'an integer' : 'a decimal';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
