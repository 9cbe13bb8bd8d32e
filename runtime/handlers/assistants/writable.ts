/** Stored documents are never changed; only the types of generated bodies do not say so. */

export type Writable<Value> = Value extends readonly (infer Item)[]
  ? Writable<Item>[]
  : Value extends object
    ? { -readonly [Name in keyof Value]: Writable<Value[Name]> }
    : Value;

/** The same value, as generated types have it. */
export function writable<Value>(value: Value): Writable<Value> {
  return value as Writable<Value>;
}
