// Generated from spec/llama-deploy/control-plane.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** JSON objects: only what is a property of the object itself counts, and what is undefined is absent. */

export interface Properties {
  readonly [name: string]: unknown;
}

/** The value as an object, or undefined where it is none. */
export function objectOf(value: unknown): Properties | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Properties) : undefined;
}

/** An object that inherits nothing: the same one where that is so already. */
export function ownProperties(object: Properties): Properties {
  if (Object.getPrototypeOf(object) === null) return object;
  return Object.assign(Object.create(null) as object, object) as Properties;
}

export function ownProperty(object: Properties, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

export function hasProperty(value: unknown, name: string): boolean {
  const object = objectOf(value);
  return object !== undefined && ownProperty(object, name) !== undefined;
}

export function countProperties(object: Properties): number {
  let count = 0;
  for (const name of Object.keys(object)) if (object[name] !== undefined) count++;
  return count;
}

/** A key as a segment of a JSON pointer (RFC 6901 §3). */
export function segment(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Bytes as bodies and parts of forms hold them. */
export function isBytes(value: unknown): boolean {
  return (
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    value instanceof ReadableStream
  );
}
