/** Reads loosely typed parts of a document: a wrong type is as good as absent, normalising has reported it. */
import { appendPointer, isObject, type Json, type JsonSchema, type Pointer } from '#document';

export function isSchema(value: Json | undefined): value is JsonSchema {
  return typeof value === 'boolean' || isObject(value);
}

export function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

export function entries(value: Json | undefined): readonly (readonly [string, Json])[] {
  return isObject(value) ? Object.entries(value) : [];
}

/** The pointer of a member, spelt as references spell it: `#/a` and `b/c` give `#/a/b~1c`. */
export function below(pointer: Pointer, ...segments: readonly (string | number)[]): Pointer {
  return appendPointer(pointer, ...segments.map(String));
}

/** Leaves out members that are absent, as exact optional properties want it. */
export function present<Value extends object>(value: { readonly [Key in keyof Value]: Value[Key] | undefined }): Value {
  const kept: Partial<Value> = {};
  for (const key of Object.keys(value) as (keyof Value)[]) if (value[key] !== undefined) kept[key] = value[key];
  return kept as Value;
}
