/** A problem in one line, for the log. */

/** Messages with their causes; bodies and headers are in none of them. */
export function describeProblem(problem: unknown): string {
  const messages: string[] = [];
  for (let cause = problem; cause instanceof Error && messages.length < 5; cause = cause.cause) {
    messages.push(`${cause.name}: ${cause.message}`);
  }
  return messages.length === 0 ? String(problem) : messages.join(' < ');
}
