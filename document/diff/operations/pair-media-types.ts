/** Which media types of two bodies are the same one. */

export interface PairedName {
  /** Absent for one that came. */
  readonly old?: string;
  /** Absent for one that went. */
  readonly new?: string;
}

/** By name first, then by meaning: case, blanks, and a charset that is the default anyway make no difference. */
export function pairMediaTypes(old: readonly string[], newer: readonly string[]): readonly PairedName[] {
  const come = newer.filter((name) => !old.includes(name));
  const paired = old.map((name): PairedName => {
    if (newer.includes(name)) return { old: name, new: name };
    const index = come.findIndex((other) => meaningOf(other) === meaningOf(name));
    const [found] = index < 0 ? [] : come.splice(index, 1);
    return found === undefined ? { old: name } : { old: name, new: found };
  });
  return [...paired, ...come.map((name) => ({ new: name }))];
}

function meaningOf(name: string): string {
  const [type = '', ...parameters] = name.toLowerCase().split(';');
  const telling = parameters.map((one) => one.replaceAll(/[\s"]/g, '')).filter((one) => one !== '');
  return [type.trim(), ...telling.filter((one) => one !== 'charset=utf-8').toSorted()].join(';');
}
