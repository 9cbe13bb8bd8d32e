/** The little of a schema that text needs to become a value, as a literal for the run time. */
import type { Json, Pointer } from '#document';
import type { ObjectSchema, Schema } from '../../ir/index.ts';
import { type Code, code, literal } from '../../render/index.ts';
import { listLiteral, objectLiteral } from '../exchange/object-literal.ts';
import { objectAlternatives, resolve, type Schemas } from '../exchange/schemas.ts';

export interface ShapeContext {
  readonly schemas: Schemas;
  /** References on the way here: a circle ends as anything. */
  readonly seen?: ReadonlySet<Pointer>;
}

/** Deeper structures cannot be written as parameters anyway. */
const deepest = 6;

export function shapeText(schema: Schema, context: ShapeContext): Code {
  if (schema.kind !== 'reference') return (printers[schema.kind] as Print)(schema, context);
  const seen = context.seen ?? new Set();
  if (seen.has(schema.target) || seen.size >= deepest) return code`'any'`;
  return shapeText(resolve(schema, context.schemas), { ...context, seen: new Set([...seen, schema.target]) });
}

type Kinds = Exclude<Schema['kind'], 'reference'>;
type Print<S extends Schema = Schema> = (schema: S, context: ShapeContext) => Code;

const printers: { readonly [Kind in Kinds]: Print<Extract<Schema, { kind: Kind }>> } = {
  unknown: () => code`'any'`,
  never: () => code`'any'`,
  null: () => code`'null'`,
  boolean: () => code`'boolean'`,
  number: ({ integer }) => (integer ? code`'integer'` : code`'number'`),
  string: ({ binary }) => (binary ? code`'binary'` : code`'string'`),
  literal: ({ value }) => valueShape(value),
  enum: ({ values }) => (isMixed(values) ? valuesShape(values) : oneOf(values.map(valueShape))),
  array: ({ items }, context) => arrayOf(shapeText(items, context)),
  tuple: tupleShape,
  object: objectShape,
  union: unionShape,
  intersection: ({ members }, context) => {
    const objects = members.flatMap((member) => objectAlternatives(member, context.schemas) ?? []);
    if (objects.length > 0) return objectShape(merged(objects), context);
    const [telling = code`'any'`] = members
      .map((member) => shapeText(member, context))
      .filter((text) => text !== `'any'`);
    return telling;
  },
};

/** Listed values first: other alternatives would accept their texts as well. */
function unionShape({ members }: Extract<Schema, { kind: 'union' }>, context: ShapeContext): Code {
  const listed = members.flatMap((member) => listedValues(resolve(member, context.schemas)));
  const others = members.filter((member) => listedValues(resolve(member, context.schemas)).length === 0);
  if (listed.length === 0 || others.length === 0) return oneOf(members.map((member) => shapeText(member, context)));
  return oneOf([valuesShape(listed), ...others.map((member) => shapeText(member, context))]);
}

function valuesShape(values: readonly Json[]): Code {
  return objectLiteral([['values', listLiteral(values.map((value) => literal(value)))]]);
}

/** Whether a text may stand for a text or for something else: only the list tells which. */
function isMixed(values: readonly Json[]): boolean {
  const types = new Set(values.filter((value) => value !== null).map((value) => typeof value));
  return types.size > 1 && !types.has('object');
}

function listedValues(schema: Schema): readonly Json[] {
  const values = schema.kind === 'enum' ? schema.values : schema.kind === 'literal' ? [schema.value] : [];
  return values.every((value) => typeof value !== 'object' || value === null) ? values : [];
}

function objectShape({ properties, additional, additionalDeclared }: ObjectSchema, context: ShapeContext): Code {
  const isFree = properties.length === 0 && additional !== undefined;
  const rest = additional !== undefined && (additionalDeclared || isFree) ? shapeText(additional, context) : undefined;
  const shapes = Map.groupBy(properties, ({ name }) => name);
  const known = [...shapes].map(([name, all]) => [name, propertyShape(all, context)] as const);
  return objectLiteral([
    ['object', objectLiteral(known)],
    ['additional', rest],
  ]);
}

/** Parts of one object may say the same property more than once. */
function propertyShape(all: ObjectSchema['properties'], context: ShapeContext): Code {
  const said = all.map(({ schema }) => shapeText(schema, context));
  const telling = said.filter((text) => text !== `'any'`);
  return oneOf(telling.length > 0 ? telling : said);
}

function merged(objects: readonly ObjectSchema[]): ObjectSchema {
  const [first, ...rest] = objects;
  if (first === undefined) throw new TypeError('nothing to merge');
  return rest.reduce((all, each) => ({ ...all, properties: [...all.properties, ...each.properties] }), first);
}

function tupleShape({ prefix, rest }: Extract<Schema, { kind: 'tuple' }>, context: ShapeContext): Code {
  const first = prefix.map((each) => shapeText(each, context));
  const others = rest === undefined ? oneOf(first) : shapeText(rest, context);
  const isAlike = first.every((each) => each === others);
  return isAlike
    ? arrayOf(others)
    : objectLiteral([
        ['array', others],
        ['prefix', listLiteral(first)],
      ]);
}

function arrayOf(items: Code): Code {
  return objectLiteral([['array', items]]);
}

function oneOf(shapes: readonly Code[]): Code {
  const distinct = [...new Set(shapes)];
  const [only] = distinct;
  if (only === undefined) return code`'any'`;
  return distinct.length === 1 ? only : objectLiteral([['oneOf', listLiteral(distinct)]]);
}

function valueShape(value: Json): Code {
  if (value === null) return code`'null'`;
  if (typeof value === 'number') return Number.isInteger(value) ? code`'integer'` : code`'number'`;
  return typeof value === 'string' || typeof value === 'boolean' ? literal(typeof value) : code`'any'`;
}
