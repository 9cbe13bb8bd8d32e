/** How the program can end. */
export const exitCodes = {
  success: 0,
  /** The subject is at fault: errors in a document, drift, a broken promise. */
  failure: 1,
  /** The command line was wrong. */
  usage: 2,
  /** Nothing could be examined. */
  incomplete: 3,
  /** The program itself broke. */
  broken: 4,
  /** A listed failure passes. */
  staleBaseline: 5,
} as const;

/** The command line is wrong in a way that only the command can see. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
