/** Checks a value against the few keywords of JSON Schema that `model-script.schema.json` uses, with errors for people. */

/** The keywords that are understood; the schema may use no others (a test holds it to that). */
export interface Shape {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly minProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: { readonly [name: string]: Shape };
  readonly additionalProperties?: boolean;
  readonly items?: Shape;
}

export interface Misfit {
  readonly pointer: string;
  readonly message: string;
}

/** Where and how a value differs from the shape; `definitions` holds what `#/$defs/…` names. */
export function checkShape(
  value: unknown,
  shape: Shape,
  definitions: { readonly [name: string]: Shape },
): readonly Misfit[] {
  return misfits(value, shape, { pointer: '#', definitions });
}

interface Walk {
  readonly pointer: string;
  readonly definitions: { readonly [name: string]: Shape };
}

function misfits(value: unknown, shape: Shape, walk: Walk): readonly Misfit[] {
  const target = shape.$ref === undefined ? shape : (walk.definitions[shape.$ref.slice('#/$defs/'.length)] ?? {});
  const wrong = typeProblem(value, target) ?? valueProblem(value, target);
  if (wrong !== undefined) return [{ pointer: walk.pointer, message: wrong }];
  if (Array.isArray(value))
    return value.flatMap((item, index) => misfits(item, target.items ?? {}, inside(walk, String(index))));
  return isRecord(value) ? memberMisfits(value, target, walk) : [];
}

function typeProblem(value: unknown, shape: Shape): string | undefined {
  if (shape.enum !== undefined && !shape.enum.some((allowed) => allowed === value)) {
    return `must be one of ${shape.enum.join(', ')}`;
  }
  const types = [shape.type ?? []].flat();
  if (types.length === 0 || types.includes(typeName(value))) return undefined;
  return `must be ${types.map((type) => `${article(type)} ${type}`).join(' or ')}, not ${typeName(value)}`;
}

function valueProblem(value: unknown, shape: Shape): string | undefined {
  if (typeof value === 'number') return numberProblem(value, shape);
  if (typeof value === 'string' && value.length < (shape.minLength ?? 0)) return 'must not be empty';
  if (Array.isArray(value) && value.length < (shape.minItems ?? 0)) return 'must not be empty';
  if (isRecord(value) && Object.keys(value).length < (shape.minProperties ?? 0)) return 'must not be empty';
  return undefined;
}

function numberProblem(value: number, shape: Shape): string | undefined {
  if (shape.minimum !== undefined && value < shape.minimum) return `must be at least ${shape.minimum}`;
  if (shape.maximum !== undefined && value > shape.maximum) return `must be at most ${shape.maximum}`;
  return undefined;
}

function memberMisfits(value: { readonly [name: string]: unknown }, shape: Shape, walk: Walk): readonly Misfit[] {
  const known = shape.properties ?? {};
  const missing = (shape.required ?? []).filter((name) => !Object.hasOwn(value, name));
  const found = Object.entries(value).flatMap(([name, member]) => {
    const at = inside(walk, name);
    if (Object.hasOwn(known, name)) return misfits(member, known[name] ?? {}, at);
    return shape.additionalProperties === false ? [{ pointer: at.pointer, message: unknownMember(name, known) }] : [];
  });
  return [...missing.map((name) => ({ pointer: walk.pointer, message: `needs '${name}'` })), ...found];
}

function unknownMember(name: string, known: { readonly [name: string]: Shape }): string {
  return `'${name}' is not known here; known are ${Object.keys(known).join(', ')}`;
}

function inside(walk: Walk, segment: string): Walk {
  const escaped = segment.replaceAll('~', '~0').replaceAll('/', '~1');
  return { ...walk, pointer: `${walk.pointer}/${escaped}` };
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? 'an' : 'a';
}

function isRecord(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
