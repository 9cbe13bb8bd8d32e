/** JSON values and JSON pointers, as everyone here passes them on. */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A JSON pointer in URI-fragment form, always starting with `#`: `#/components/schemas/Agent`, `#/paths/~1agents/get`. */
export type Pointer = string;

/** Whether a value is a JSON object: neither null nor a list. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The own member `key`: what the prototype has never counts. */
export function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
