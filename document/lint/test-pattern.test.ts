/** Patterns: how long one may take, by the processor and not by the clock. */
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { testPattern } from './test-pattern.ts';

describe('a pattern', () => {
  it('that explodes is too slow', () => {
    expect(testPattern(/^(a+)+$/u, `${'a'.repeat(40)}b`)).toBe('too slow');
  });

  it('is not called slow because the machine is busy', async () => {
    const busy = Array.from({ length: 12 }, () => new Worker('for (;;);', { eval: true }));
    // Some hundredths of a second of the processor, of which there are far too few here.
    const outcome = testPattern(/^(a+)+$/u, `${'a'.repeat(22)}b`);
    await Promise.all(busy.map((worker) => worker.terminate()));
    expect(outcome).toBe('differs');
  });
});
