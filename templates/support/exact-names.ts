/** For tests of what reads by names: each document has its own. */

export const exactNames: ReadonlySet<string> = new Set(['', 'a', 'size']);
export const exactMaps: ReadonlySet<string> = new Set(['counts']);
