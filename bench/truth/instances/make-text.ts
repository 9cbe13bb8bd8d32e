/** Text that fits a string schema: by pattern, by format, by length. */
import fc from 'fast-check';
import type { JsonObject } from '#document';
import { Impossible } from './impossible.ts';
import type { Random } from './random.ts';

/** Throws {@link Impossible} where no text of the pattern can be made. */
export function makeText(flat: JsonObject, random: Random): string {
  const least = typeof flat['minLength'] === 'number' ? flat['minLength'] : 0;
  const limit = typeof flat['maxLength'] === 'number' ? flat['maxLength'] : undefined;
  const { pattern, format } = flat;
  // How long its texts are, a pattern says itself.
  if (typeof pattern === 'string')
    return byPattern(pattern, { least, most: limit ?? Number.POSITIVE_INFINITY, random });
  const most = limit ?? Math.max(least, 12);
  const sample = typeof format === 'string' ? formats.get(format) : undefined;
  if (sample !== undefined && sample.length >= least && sample.length <= most) return sample;
  const length = Math.min(least + random.below(8), Math.max(least, most));
  return Array.from({ length }, () => random.pick(letters)).join('');
}

const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789 _-"\\é'];

const formats: ReadonlyMap<string, string> = new Map([
  ['date-time', '2026-02-03T04:05:06Z'],
  ['date', '2026-02-03'],
  ['time', '04:05:06Z'],
  ['duration', 'P1DT2H'],
  ['email', 'someone@example.org'],
  ['hostname', 'example.org'],
  ['ipv4', '192.0.2.1'],
  ['ipv6', '2001:db8::1'],
  ['uri', 'https://example.org/a'],
  ['url', 'https://example.org/a'],
  ['uuid', '8f14e45f-ceea-467f-a9b5-8f3d2e1c0b4a'],
  ['byte', 'aGVsbG8='],
  ['binary', 'etalon \u00FF bytes'],
]);

const TRIES = 24;
/** Short texts first: they are what people can read. */
const sizes = ['xsmall', 'medium'] as const;
type Size = (typeof sizes)[number];

interface Wanted {
  readonly least: number;
  readonly most: number;
  readonly random: Random;
}

function byPattern(pattern: string, { least, most, random }: Wanted): string {
  const seed = random.below(2 ** 31);
  for (const size of sizes) {
    const samples = sampleOf(pattern, size, seed);
    const fitting = samples.find((text) => [...text].length >= least && [...text].length <= most);
    if (fitting !== undefined) return fitting;
  }
  throw new Impossible(`no text of ${pattern}`);
}

function sampleOf(pattern: string, size: Size, seed: number): readonly string[] {
  try {
    return fc.sample(fc.stringMatching(new RegExp(pattern, 'u'), { size }), { seed, numRuns: TRIES });
  } catch {
    // Some assertions cannot be turned into texts.
    return [];
  }
}
