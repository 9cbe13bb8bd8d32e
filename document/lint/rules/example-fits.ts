/** Examples fit their schemas. */
import type { Json, Pointer } from '../../json.ts';
import type { ExampleObject, JsonSchema } from '../../open-api.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import type { SchemaChecker } from '../schema-checker.ts';
import { own } from '../../json.ts';
import { appendPointer } from '../../pointer.ts';
import { isJsonMediaType } from '../json-media-type.ts';
import { createSchemaChecker } from '../schema-checker.ts';
import { allOperationsOf, mediaTypesOf, schemasOf } from '../walk.ts';

interface Candidate {
  readonly pointer: Pointer;
  readonly schema: JsonSchema;
  readonly value: Json;
  readonly direction: 'request' | 'response';
}

export const exampleFits: Rule = {
  code: 'lint/example-fits',
  find: ({ document }) => {
    const checker = createSchemaChecker(document);
    const operations = allOperationsOf(document);
    const bodies = operations.flatMap((operation) =>
      mediaTypesOf(operation).flatMap(({ name, mediaType, direction }) =>
        namedExamples(mediaType.origin, mediaType, direction).filter(
          ({ value }) => isJsonMediaType(name) || typeof value !== 'string',
        ),
      ),
    );
    const parameters = operations.flatMap((operation) =>
      operation.parameters.flatMap((parameter) => namedExamples(parameter.origin, parameter, 'request')),
    );
    const own = schemasOf(document).flatMap(({ pointer, schema }) => schemaExamples(pointer, schema));
    return [...bodies, ...parameters, ...own].flatMap((candidate) => judge(checker, candidate));
  },
};

interface Exampled {
  readonly schema?: JsonSchema;
  readonly examples?: { readonly [name: string]: ExampleObject };
}

function namedExamples(
  origin: Pointer,
  { schema, examples = {} }: Exampled,
  direction: Candidate['direction'],
): Candidate[] {
  if (schema === undefined) return [];
  return Object.entries(examples).flatMap(([name, example]) => {
    const key = example.dataValue === undefined ? 'value' : 'dataValue';
    const value = example[key];
    return value === undefined
      ? []
      : [{ pointer: appendPointer(origin, 'examples', name, key), schema, value, direction }];
  });
}

/** A schema serves both directions; its examples are judged as answers, which have most. */
function schemaExamples(pointer: Pointer, schema: JsonSchema): Candidate[] {
  if (typeof schema === 'boolean') return [];
  const examples = own(schema, 'examples');
  if (!Array.isArray(examples)) return [];
  return examples.map((value: Json, index) => ({
    pointer: appendPointer(pointer, 'examples', String(index)),
    schema,
    value,
    direction: 'response' as const,
  }));
}

function judge(checker: SchemaChecker, { pointer, schema, value, direction }: Candidate): RuleFinding[] {
  const misfits = checker.check(schema, value, direction);
  const [first, ...more] = misfits ?? [];
  if (first === undefined) return [];
  const rest = more.length === 0 ? '' : ` (and ${more.length} more)`;
  const where = first.instancePath === '' ? 'The example' : `The example at '${first.instancePath}'`;
  return [
    {
      pointer: pointer + first.instancePath.replaceAll('%', '%25'),
      message: `${where} does not fit its schema: ${first.message}${rest}.`,
    },
  ];
}
