export const laws: ReadonlyMap<string, unknown> = new Map();
