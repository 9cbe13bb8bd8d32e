// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** JSON as it is read and written: numbers are doubles. The exact reading, where it is wanted, takes this module's place. */

export function fromJson(text: string): unknown {
  return JSON.parse(text);
}

export function toJson(value: unknown): string {
  return JSON.stringify(value);
}

/** What a validator is given. */
export function judgeable(value: unknown): unknown {
  return value;
}
