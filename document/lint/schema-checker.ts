/** Judges values by schemas of the document, with ajv. */
import type { ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import type { Json, JsonObject } from '../json.ts';
import type { JsonSchema, OpenApiDocument } from '../open-api.ts';
import { isObject, own } from '../json.ts';
import { boundedPattern } from './bounded-pattern.ts';

export interface Misfit {
  /** JSON pointer within the value, without `#`. */
  readonly instancePath: string;
  readonly message: string;
}

export interface SchemaChecker {
  /** What does not fit; empty where all does, undefined where the schema cannot be compiled. */
  check(schema: JsonSchema, value: Json, direction: 'request' | 'response'): readonly Misfit[] | undefined;
}

const documentId = 'document:/';

export function createSchemaChecker(document: OpenApiDocument): SchemaChecker {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    verbose: true,
    logger: false,
    addUsedSchema: false,
    code: { regExp: boundedPattern },
  });
  ajvFormats.default(ajv);
  ajv.addSchema({ $id: documentId, components: { schemas: document.components.schemas } });
  const compiled = new Map<JsonSchema, ValidateFunction | undefined>();
  const validatorOf = (schema: JsonSchema): ValidateFunction | undefined => {
    if (!compiled.has(schema)) compiled.set(schema, compile(ajv, schema));
    return compiled.get(schema);
  };
  return {
    check: (schema, value, direction) => {
      const validate = validatorOf(schema);
      if (validate === undefined) return undefined;
      if (validate(value)) return [];
      return (validate.errors ?? []).filter((error) => !isForOthers(error, direction)).map(misfitOf);
    },
  };
}

function compile(ajv: Ajv2020, schema: JsonSchema): ValidateFunction | undefined {
  try {
    return ajv.compile(rebase(schema) as JsonObject | boolean);
  } catch {
    return undefined;
  }
}

const dataKeywords = new Set(['const', 'enum', 'default', 'examples']);

/** References of an inline schema are relative to the document. */
function rebase(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map((item: Json) => rebase(item));
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key === '$ref' && typeof value === 'string') return [key, documentId + value];
      return [key, dataKeywords.has(key) || key.startsWith('x-') ? value : rebase(value)];
    }),
  );
}

/** What is required but read-only is missing from requests, what is write-only from answers (OAS 3.1 §4.8.24). */
function isForOthers(error: ErrorObject, direction: 'request' | 'response'): boolean {
  if (error.keyword !== 'required') return false;
  const parent = error.parentSchema as JsonObject | undefined;
  const properties = parent === undefined ? undefined : own(parent, 'properties');
  const property = isObject(properties) ? own(properties, String(error.params['missingProperty'])) : undefined;
  return isObject(property) && own(property, direction === 'request' ? 'readOnly' : 'writeOnly') === true;
}

function misfitOf({ instancePath, message, params, keyword }: ErrorObject): Misfit {
  const detail =
    keyword === 'additionalProperties'
      ? ` ('${String(params['additionalProperty'])}')`
      : keyword === 'enum'
        ? `: ${JSON.stringify(params['allowedValues']).slice(0, 200)}`
        : '';
  return { instancePath, message: `${message ?? keyword}${detail}` };
}
