// An original server that cannot be had on this machine is not run; its results are not guessed.

/** Carries the reason, as a sentence for people. */
export class NotRun extends Error {
  override readonly name = 'NotRun';
}
