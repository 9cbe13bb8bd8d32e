/** As many of a list as are wanted, by chance. */
import { createRandom } from './instances/random.ts';

export interface SampleOptions {
  readonly seed: number;
  /** So many; all where it is absent. */
  readonly sample?: number;
}

export function sampleOf<Item>(subjects: readonly Item[], { sample, seed }: SampleOptions): readonly Item[] {
  if (sample === undefined || sample >= subjects.length) return subjects;
  const random = createRandom(seed, 'sample');
  const kept = [...subjects];
  while (kept.length > sample) kept.splice(random.below(kept.length), 1);
  return kept;
}
