/** Names that nobody has yet. */

/** The name, or the name with the first number that makes it free. */
export function free(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(candidate); count += 1) candidate = `${name}${count}`;
  return candidate;
}

/** The same, where `taken` holds names in lower case. */
export function freeInAnyCase(name: string, taken: ReadonlySet<string>): string {
  return name + free(name.toLowerCase(), taken).slice(name.toLowerCase().length);
}

/** Resources are told apart by their whole path. */
export function keyOf(path: readonly string[]): string {
  return path.join('\n');
}
