/** A name that nobody has. */

/** `name`, or with a number after it; from then on it is taken. */
export function free(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(candidate); count++) candidate = `${name}${count}`;
  taken.add(candidate);
  return candidate;
}
