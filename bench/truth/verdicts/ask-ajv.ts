/** ajv as a judge of all schemas of a document, each changed in the same way. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isObject, type JsonSchema } from '#document';
import { mapSchemas } from '../schemas/each-schema.ts';
import { type Closing, prefixes } from '../schemas/parts.ts';
import type { NamedSchemas } from '../schemas/subject.ts';

export type Judge = (value: unknown) => boolean;

/** Named schemas in one or more variants, by the reference that leads to each. */
export type Variants = ReadonlyMap<string, JsonSchema>;

/** Judges by a schema whose references lead to the variants. Throws, when asked, where ajv cannot read the schema. */
export function ajvJudge(variants: Variants): (schema: JsonSchema) => Judge {
  const keys = new Map([...variants.keys()].map((reference, index) => [reference, `s${index}`]));
  const base = 'https://truth.invalid/';
  const absolute = (reference: string): string => `${base}#/$defs/${keys.get(reference) ?? `nowhere/${reference}`}`;
  const definitions = [...variants].map(([reference, schema]) => [
    keys.get(reference),
    withReferences(schema, absolute),
  ]);
  const ajv = new Ajv2020({
    strict: false,
    logger: false,
    validateFormats: false,
    validateSchema: false,
    // Quotients of decimal fractions are seldom whole numbers to the last digit.
    multipleOfPrecision: 10,
    // What an object inherits is no property of it.
    ownProperties: true,
    code: { regExp },
  });
  ajv.addSchema({ $id: base, $defs: Object.fromEntries(definitions) });
  return (schema) => {
    const validate = ajv.compile(withReferences(schema, absolute));
    return (value) => validate(value) === true;
  };
}

/** Every named schema alone, as a part of an intersection, and within such a part. */
export function variantsOf(
  named: NamedSchemas,
  change: (schema: JsonSchema, closing: Closing) => JsonSchema,
): Variants {
  const standings = Object.entries(prefixes) as [Closing, string][];
  return new Map(
    standings.flatMap(([closing, prefix]) =>
      [...named].map(([pointer, schema]) => [`${prefix}${pointer}`, change(schema, closing)] as const),
    ),
  );
}

function withReferences(schema: JsonSchema, absolute: (reference: string) => string): JsonSchema {
  if (!isObject(schema)) return schema;
  const {
    $id: _id,
    $anchor: _anchor,
    $schema: _dialect,
    ...inner
  } = mapSchemas(schema, (each) => withReferences(each, absolute));
  // An empty list of values is one that nothing is in; ajv refuses to read it.
  if (Array.isArray(inner['enum']) && inner['enum'].length === 0) return false;
  return typeof inner['$ref'] === 'string' ? { ...inner, $ref: absolute(inner['$ref']) } : inner;
}

/** Patterns that are none with the flag `u` are read without it, as browsers do with `pattern`. */
const regExp = Object.assign((source: string) => lenient(source), { code: 'new RegExp' });

function lenient(source: string): RegExp {
  try {
    return new RegExp(source, 'u');
  } catch {
    return new RegExp(source);
  }
}
