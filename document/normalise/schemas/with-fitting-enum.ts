/** The values of an enum that its type does not allow: converted to the type, or left out; or the type is left out. */
import type { Json, JsonObject } from '../../json.ts';
import type { Cursor } from '../../source/cursor.ts';
import type { Context } from '../context.ts';
import { isObject, own } from '../../json.ts';
import { child, children } from '../../source/cursor.ts';
import { literalOf } from '../../source/literal.ts';
import { meantFlag } from '../fields.ts';

/** `schema` holds the keywords as read at `cursor`. Taken literally, such an enum would accept nothing, which nobody means. */
export function withFittingEnum(context: Context, cursor: Cursor, schema: JsonObject): JsonObject {
  const values = own(schema, 'enum');
  const types = typesOf(own(schema, 'type'));
  const keyword = child(cursor, 'enum');
  if (!Array.isArray(values) || types.length === 0 || keyword === undefined) return schema;
  const strange = values.filter((value) => value !== null && !types.some((type) => fits(value, type)));
  if (strange.length === 0) return schema;
  const { repaired, reading } = repair({ schema, keyword, values, types });
  const message = `'enum' has values that are no ${types.join(' or ')}: ${shown(strange[0] ?? null)}; ${reading}.`;
  context.reporter.report('document/wrong-type', message, { at: keyword });
  return repaired;
}

interface Contradiction {
  readonly schema: JsonObject;
  readonly keyword: Cursor;
  readonly values: readonly Json[];
  readonly types: readonly string[];
}

interface Repair {
  readonly repaired: JsonObject;
  readonly reading: string;
}

function repair(contradiction: Contradiction): Repair {
  const { schema, values, types } = contradiction;
  const converted = inType(contradiction);
  if (converted !== undefined)
    return { repaired: { ...schema, enum: converted }, reading: `they are read as ${types[0] ?? ''}s` };
  const ofItems = aboutItems(contradiction);
  if (ofItems !== undefined) return { repaired: ofItems, reading: 'it is read as that of the items' };
  const fitting = values.filter((value) => value !== null && types.some((type) => fits(value, type)));
  if (fitting.length === 0) {
    const { type: _type, ...rest } = schema;
    return { repaired: rest, reading: `'type' is left out` };
  }
  const kept = values.filter((value) => value === null || fitting.includes(value));
  return { repaired: { ...schema, enum: kept }, reading: 'they are left out' };
}

/** All values, converted to the one type, where each of them can be: `"1"` to a number, or 1 to a text. */
function inType({ keyword, values, types }: Contradiction): readonly Json[] | undefined {
  const [type = '', ...others] = types.filter((name) => name !== 'null');
  const convert = others.length === 0 && Object.hasOwn(conversions, type) ? conversions[type] : undefined;
  if (convert === undefined) return undefined;
  const items = children(keyword);
  const written = items.length === values.length ? items : [keyword];
  const converted = values.map((value, index) =>
    value === null || fits(value, type) ? value : convert(value, written[index]),
  );
  return converted.includes(undefined) ? undefined : [...new Set(converted as Json[])];
}

type Conversion = (value: Json, at: Cursor | undefined) => Json | undefined;

const conversions: { readonly [type: string]: Conversion } = {
  integer: (value) => numberIn(value, Number.isInteger),
  number: (value) => numberIn(value, Number.isFinite),
  boolean: (value) => meantFlag(value),
  string: (value, at) => (typeof value === 'number' || typeof value === 'boolean' ? textOf(value, at) : undefined),
};

/** As it is written, where that is known: `1.0` stays `1.0`. */
function textOf(value: number | boolean, at: Cursor | undefined): string {
  return at === undefined || at.value !== value ? String(value) : literalOf(at);
}

function numberIn(value: Json, isRight: (found: number) => boolean): number | undefined {
  const found = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  return isRight(found) ? found : undefined;
}

/** A list whose choices were written beside `items` instead of inside. */
function aboutItems({ schema, values, types }: Contradiction): JsonObject | undefined {
  const items = own(schema, 'items') ?? {};
  const isScalar = values.every((value) => typeof value !== 'object' || value === null);
  if (!types.includes('array') || !isScalar || !isObject(items) || '$ref' in items || 'enum' in items) return undefined;
  const { enum: _enum, ...rest } = schema;
  return { ...rest, items: { ...items, enum: values } };
}

function typesOf(type: Json | undefined): readonly string[] {
  const all = Array.isArray(type) ? type : [type];
  const names = all.filter((name) => typeof name === 'string');
  return names.includes('file') ? [] : names;
}

function fits(value: Json, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  return type === 'object' ? isObject(value) : typeof value === type;
}

function shown(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
