/** JSON values and JSON pointers, as everyone here passes them on. */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A JSON pointer in URI-fragment form, always starting with `#`: `#/components/schemas/Agent`, `#/paths/~1agents/get`. */
export type Pointer = string;
