/** What generating one document came to. */

export interface Generated {
  readonly ok: boolean;
  readonly milliseconds: number;
  /** Bytes, the most that the process held at once. */
  readonly peakMemory: number;
  readonly files: number;
  readonly bytes: number;
  /** Warnings: what was wrong with the document and read all the same. */
  readonly repairs: number;
  readonly errors: number;
  /** How many places are represented, widened and ignored. */
  readonly fidelity: { readonly [verdict: string]: number };
}
