/** Members of the normalised document that say where something stands, and nothing of what it is. */

/** A member of the document's own may be called so too; it is no pointer. */
export function saysWhere(name: string, value: unknown): boolean {
  return (name === 'origin' || name === 'component') && typeof value === 'string' && value.startsWith('#/');
}
