/** Holds a file to its published JSON Schema, and says what is wrong in words, at its place. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject } from 'ajv';
import baselineSchema from './baseline.schema.json' with { type: 'json' };
import fixtureSchema from './fixture.schema.json' with { type: 'json' };
import type { Problem } from './problem.ts';
import requirementsSchema from './requirements.schema.json' with { type: 'json' };
import scenarioSchema from './scenario.schema.json' with { type: 'json' };
import suiteSchema from './suite.schema.json' with { type: 'json' };
import { suggest } from './suggest.ts';
import targetSchema from './target.schema.json' with { type: 'json' };
import type { Baseline } from './baseline.ts';
import type { Fixture } from './fixture.ts';
import type { Requirement } from './requirement.ts';
import type { Scenario } from './scenario.ts';
import type { SuiteFile } from './suite.ts';
import type { TargetFile } from './target.ts';
import type { YamlSource } from './yaml-source.ts';

export interface Formats {
  readonly scenario: Scenario;
  readonly requirements: readonly Requirement[];
  readonly target: TargetFile;
  readonly baseline: Baseline;
  readonly fixture: Fixture;
  readonly suite: SuiteFile;
}

const schemas = [scenarioSchema, requirementsSchema, targetSchema, baselineSchema, fixtureSchema, suiteSchema];
const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false, schemas });

/** The file as its type, or every problem of its shape. */
export function checkFormat<F extends keyof Formats>(format: F, source: YamlSource): Formats[F] | readonly Problem[] {
  const validate = ajv.getSchema<Formats[F]>(`urn:etalon:${format}`);
  if (validate === undefined) throw new Error(`there is no schema for ${format}`);
  // ajv's look-up by name loses the type guard; the schema has just been checked.
  if (validate(source.value) === true) return source.value as Formats[F];
  return worthSaying(validate.errors ?? []).map((error) => toProblem(error, source));
}

/** ajv reports each branch of an `anyOf` and the `if` itself; one sentence per mistake is enough. */
function worthSaying(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const plain = errors.filter(({ keyword, schemaPath }) => keyword !== 'if' && !/\/anyOf\/\d+\//.test(schemaPath));
  const unknown = new Set(
    plain.filter(({ keyword }) => keyword === 'additionalProperties').map(({ instancePath }) => instancePath),
  );
  const useful = plain.filter(({ keyword, instancePath }) => keyword !== 'anyOf' || !unknown.has(instancePath));
  const seen = new Set<string>();
  return useful.filter((error) => {
    const key = `${error.instancePath} ${error.keyword} ${JSON.stringify(error.params)}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function toProblem(error: ErrorObject, source: YamlSource): Problem {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((segment) => unescape(segment));
  const extra = error.keyword === 'additionalProperties' ? String(error.params['additionalProperty']) : undefined;
  const place = extra === undefined ? source.place(keyed(path)) : source.place(keyed([...path, extra]), 'key');
  const { message, help } = sentence(error, path.at(-1) ?? 'the file');
  return { file: source.file, ...place, message, ...(help === undefined ? {} : { help }) };
}

function unescape(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~');
}

function keyed(path: readonly string[]): readonly (string | number)[] {
  return path.map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment));
}

interface Sentence {
  readonly message: string;
  readonly help?: string | undefined;
}

function sentence(error: ErrorObject, name: string): Sentence {
  const say = sentences[error.keyword];
  return say === undefined
    ? { message: `'${name}' ${error.message ?? 'is wrong'}`, help: descriptionOf(error) }
    : say(error, name);
}

const sentences: { readonly [keyword: string]: (error: ErrorObject, name: string) => Sentence } = {
  additionalProperties: (error) => {
    const extra = String(error.params['additionalProperty']);
    return { message: `unknown key '${extra}'`, help: suggest(extra, Object.keys(propertiesOf(error))) };
  },
  required: (error) => ({
    message: `'${String(error.params['missingProperty'])}' is missing`,
    help: descriptionOf(error),
  }),
  enum: (error) => {
    const allowed = (Array.isArray(error.schema) ? error.schema : []).map((item) => String(item));
    return {
      message: `'${text(error.data)}' is not one of ${allowed.join(', ')}`,
      help: suggest(text(error.data), allowed),
    };
  },
  type: (error, name) => ({
    message: `'${name}' must be ${[error.schema].flat().join(' or ')}, but is ${kindOfValue(error.data)}`,
    help: descriptionOf(error),
  }),
  pattern: (error, name) => ({ message: `'${name}' cannot be '${text(error.data)}'`, help: descriptionOf(error) }),
  anyOf: (error, name) => ({
    message: `'${name}' fits none of the forms that it may have`,
    help: descriptionOf(error),
  }),
  minLength: (error, name) => ({ message: `'${name}' is too short`, help: descriptionOf(error) }),
  minItems: (error, name) => ({ message: `'${name}' must not be empty`, help: descriptionOf(error) }),
};

function propertiesOf(error: ErrorObject): object {
  const properties: unknown = error.parentSchema?.['properties'];
  return typeof properties === 'object' && properties !== null ? properties : {};
}

function descriptionOf(error: ErrorObject): string | undefined {
  const description: unknown = error.parentSchema?.['description'];
  return typeof description === 'string' ? description : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function kindOfValue(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : `${typeof value} ${text(value)}`;
}
