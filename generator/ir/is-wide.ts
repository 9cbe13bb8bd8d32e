/** Whole numbers of 64 bits: a double does not have all of them, so types may say `bigint`, and JSON is read exactly. */
import type { NumberSchema } from './schema.ts';

export function isWide({ integer, format }: NumberSchema): boolean {
  return integer && (format === 'int64' || format === 'uint64');
}
