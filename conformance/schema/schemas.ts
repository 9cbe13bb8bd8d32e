/** The schemas of the document, compiled by ajv when they are first used. A schema that does not compile is an error. */
import { parsePointer, testPattern } from '#document';
import { isObject, type Json, type JsonObject, type OpenApiDocument, type Pointer } from '#document';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { compilePattern } from '../values/compile-pattern.ts';
import { explainErrors } from './explain-errors.ts';
import type { SchemaIssue } from './explain-errors.ts';

export interface Schemas {
  /**
   * What is wrong with a value by the schema at the pointer; nothing if it is valid.
   * @throws SchemaFailure if the schema cannot be compiled or evaluated: then nothing can be said about the target.
   */
  check(pointer: Pointer, value: Json): readonly SchemaIssue[];
}

/** The document's own schema is at fault; the exam cannot judge. */
export class SchemaFailure extends Error {
  override readonly name = 'SchemaFailure';
}

const ROOT = 'etalon:document';

export function createSchemas(document: OpenApiDocument): Schemas {
  const ajv = createAjv(document);
  const compiled = new Map<Pointer, ValidateFunction>();
  const compile = (pointer: Pointer): ValidateFunction => {
    const known = compiled.get(pointer);
    if (known !== undefined) return known;
    const validate = compileAt(ajv, pointer);
    compiled.set(pointer, validate);
    return validate;
  };
  return { check: (pointer, value) => evaluate(compile(pointer), value, pointer) };
}

function createAjv(document: OpenApiDocument): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    validateSchema: false,
    logger: false,
    code: { regExp: boundedPattern },
  });
  formats.default(ajv, { mode: 'full' });
  const { paths, components } = document;
  ajv.addSchema(
    withoutExamples({ $id: ROOT, paths: paths as unknown as Json, components: components as unknown as Json }),
    ROOT,
  );
  return ajv;
}

function compileAt(ajv: Ajv2020, pointer: Pointer): ValidateFunction {
  const fragment = parsePointer(pointer).map((segment) =>
    encodeURIComponent(segment.replaceAll('~', '~0').replaceAll('/', '~1')),
  );
  try {
    return ajv.compile({ $ref: `${ROOT}#/${fragment.join('/')}` });
  } catch (error) {
    throw new SchemaFailure(
      `the schema at ${pointer} cannot be compiled: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
}

function evaluate(validate: ValidateFunction, value: Json, pointer: Pointer): readonly SchemaIssue[] {
  try {
    if (validate(value) === true) return [];
  } catch (error) {
    throw new SchemaFailure(
      `the schema at ${pointer} cannot be evaluated: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    );
  }
  const errors: readonly ErrorObject[] = validate.errors ?? [];
  return explainErrors(errors);
}

/** ajv takes any engine; ours cannot hang. */
const boundedPattern = Object.assign(
  (source: string, flags: string) => {
    const pattern = compilePattern(source, flags);
    if ('problem' in pattern) throw new Error(`pattern ${source}: ${pattern.problem}`);
    return { test: (text: string) => settled(testPattern(pattern, text), source) };
  },
  { code: 'boundedPattern' },
);

function settled(outcome: 'matches' | 'differs' | 'too slow', source: string): boolean {
  if (outcome === 'too slow') throw new Error(`pattern ${source} takes too long`);
  return outcome === 'matches';
}

/** Examples are values, in which `$id` and `$ref` mean nothing; ajv would read them as schemas. */
function withoutExamples(value: JsonObject): JsonObject {
  const strip = (node: Json, key: string): Json => {
    if (Array.isArray(node)) return key === 'enum' ? node : node.map((item: Json) => strip(item, ''));
    if (!isObject(node) || key === 'const' || key === 'default') return node;
    const kept = Object.entries(node).filter(([name, member]) => !isExamples(name, member, key));
    return Object.fromEntries(kept.map(([name, member]) => [name, strip(member, name)]));
  };
  return strip(value, '') as JsonObject;
}

/** `examples` is also a name that a property may have. */
function isExamples(name: string, member: Json, parent: string): boolean {
  return (
    (name === 'examples' || name === 'example') && parent !== 'properties' && parent !== 'schemas' && member !== null
  );
}
