// Generated from spec/assistants/files.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The little of a schema that text needs to become a value: parameters and form fields arrive as text only. */

export type Shape = TextShape | ValuesShape | ArrayShape | ObjectShape | AlternativeShape;

/** What one piece of text can be. `any` is left as it came. */
export type TextShape = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'binary' | 'any';

/** Listed values, where there are alternatives to them. */
export interface ValuesShape {
  readonly values: readonly (string | number | boolean | null)[];
}

export interface ArrayShape {
  readonly array: Shape;
  /** The first items, where they have shapes of their own. */
  readonly prefix?: readonly Shape[];
}

export interface ObjectShape {
  readonly object: { readonly [property: string]: Shape };
  /** The shape of properties that are not listed; absent where there are none. */
  readonly additional?: Shape;
}

export interface AlternativeShape {
  readonly oneOf: readonly Shape[];
}

/** The alternatives of a shape, nested ones too; a shape without alternatives is its own only one. */
export function alternatives(shape: Shape): readonly Exclude<Shape, AlternativeShape>[] {
  return isAlternative(shape) ? shape.oneOf.flatMap(alternatives) : [shape];
}

export function isArray(shape: Shape): shape is ArrayShape {
  return typeof shape === 'object' && 'array' in shape;
}

export function isObject(shape: Shape): shape is ObjectShape {
  return typeof shape === 'object' && 'object' in shape;
}

export function isValues(shape: Shape): shape is ValuesShape {
  return typeof shape === 'object' && 'values' in shape;
}

/** The shape of an item by its place. */
export function itemShape({ array, prefix }: ArrayShape, index: number): Shape {
  return prefix?.[index] ?? array;
}

export function mayBeArray(shape: Shape): boolean {
  return isAlternative(shape) ? shape.oneOf.some(mayBeArray) : isArray(shape);
}

export function mayBeObject(shape: Shape): boolean {
  return isAlternative(shape) ? shape.oneOf.some(mayBeObject) : isObject(shape);
}

/** Whether it may be text, a list or the like, too. */
export function isNoObjectAlone(shape: Shape): boolean {
  return alternatives(shape).some((each) => !isObject(each) && each !== 'null');
}

/** The names that an object of this shape lists, over all alternatives. */
export function propertyNames(shape: Shape): readonly string[] {
  return alternatives(shape).flatMap((each) => (isObject(each) ? Object.keys(each.object) : []));
}

/** Whether an object of this shape may have properties that it does not list. */
export function hasAdditional(shape: Shape): boolean {
  return alternatives(shape).some((each) => isObject(each) && each.additional !== undefined);
}

export function isAlternative(shape: Shape): shape is AlternativeShape {
  return typeof shape === 'object' && 'oneOf' in shape;
}
