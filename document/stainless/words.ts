/** Names of a config, which are in snake case, as names of TypeScript. */

/** `submit_tool_outputs` → `submitToolOutputs`; empty for a name without a letter or a digit. */
export function camelCase(name: string): string {
  const words = name.split(/[^\p{L}\p{M}\p{N}$]+/u).filter((word) => word !== '');
  const joined = words
    .map(
      (word, index) => (index === 0 ? word.slice(0, 1).toLowerCase() : word.slice(0, 1).toUpperCase()) + word.slice(1),
    )
    .join('');
  return /^[\p{M}\p{N}]/u.test(joined) ? `_${joined}` : joined;
}

/** `run_step` → `RunStep`. */
export function pascalCase(name: string): string {
  const camel = camelCase(name);
  return camel.slice(0, 1).toUpperCase() + camel.slice(1);
}
