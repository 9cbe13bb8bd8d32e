/** From an API to the files of its validators. */
import type { JsonSchema, Pointer } from '#document';
import { receivedOperations } from '../../ir/index.ts';
import { createTypeScriptFile, type TypeScriptFile } from '../../render/index.ts';
import type { EmitContext, EmittedFile, Emitter, Templates } from '../emitter.ts';
import { noRecollection } from '../recollection.ts';
import { printIndex, printOperationsIndex } from './index-files.ts';
import { judgedText } from './judged-text.ts';
import { namedValidators } from './named-validators.ts';
import { operationValidators, type OperationValidators } from './operation-validators.ts';
import { printOperationTable } from './operation-table.ts';
import { printAllSchemas, type PrintedSchemas } from './print-schemas.ts';

export interface ValidatorsOptions {
  /** Formats are annotations unless they are to be asserted. */
  readonly formats?: 'annotate' | 'assert';
}

export const validatorsEmitter: Emitter = createValidatorsEmitter({});

/** @throws UnprintableSchema from `emit`, with all that stands in the way. */
export function createValidatorsEmitter(options: ValidatorsOptions): Emitter {
  return {
    name: 'validators',
    summary: 'Standalone functions that judge values by the schemas of the document, without dependencies.',
    needs: ['types'],
    emit: (context) => emit(context, options),
  };
}

function emit(context: EmitContext, { formats = 'annotate' }: ValidatorsOptions): readonly EmittedFile[] {
  const { api, names, templates } = context;
  const named = namedValidators(context);
  const taken = new Set<string>();
  const operations = [
    ...api.operations.map((operation) => operationValidators(operation, { names, api, sent: 'request', taken })),
    // What a webhook's request carries is written by the server, as responses are.
    ...receivedOperations(api).map((operation) =>
      operationValidators(operation, { names, api, sent: 'response', taken }),
    ),
  ];
  const inline = operations.flatMap((operation) => operation.inline);
  const schemas = new Map<Pointer, JsonSchema>([
    ...api.schemas.map(({ origin, json }) => [origin, json] as const),
    ...inline.map(({ schema, json }) => [schema, json] as const),
  ]);
  const groups = Map.groupBy(operations, ({ module }) => module);
  const declared = new Map([...groups].map(([module, group]) => [module, group.map(({ identifier }) => identifier)]));
  const { recollection = noRecollection } = context;
  const files = recollection.make(
    'validators',
    { given: () => [formats, api.exactIntegers === true, ...inputsOf({ named, operations, schemas })] },
    () => {
      const validators = [...named, ...inline];
      const exactIntegers = api.exactIntegers === true;
      const printed = printAllSchemas(schemas, { validators, declared, formats, exactIntegers });
      const tables = [...groups].map(([module, group]) => tablesFile(printed, module, group));
      return [...schemaFiles(printed, named), ...tables, printOperationsIndex(operations), printIndex(named)];
    },
  );
  return [...files, ...supportFiles(templates)];
}

interface Inputs {
  readonly named: ReturnType<typeof namedValidators>;
  readonly operations: readonly OperationValidators[];
  readonly schemas: ReadonlyMap<Pointer, JsonSchema>;
}

/** All that the files are made of, as texts. */
function inputsOf({ named, operations, schemas }: Inputs): readonly string[] {
  const tables = operations.map(({ inline, ...table }) => [
    table,
    inline.map(({ schema, way, symbol }) => [schema, way, symbol]),
  ]);
  return [JSON.stringify([named, tables]), ...[...schemas].flatMap(([pointer, json]) => [pointer, judgedText(json)])];
}

function schemaFiles({ modules }: PrintedSchemas, named: ReturnType<typeof namedValidators>): readonly EmittedFile[] {
  const byModule = Map.groupBy(named, ({ symbol }) => symbol.module);
  return [...byModule].map(([module, validators]) => ({
    path: `${module}.ts`,
    body: modules.get(module)?.file.render() ?? '',
    origins: [...new Set(validators.map(({ schema }) => schema))],
  }));
}

function tablesFile(
  { modules }: PrintedSchemas,
  module: string,
  operations: readonly OperationValidators[],
): EmittedFile {
  const taken = operations.map(({ identifier }) => identifier);
  const file: TypeScriptFile = modules.get(module)?.file ?? createTypeScriptFile(module, { taken });
  for (const operation of operations) printOperationTable(file, operation);
  return { path: `${module}.ts`, body: file.render(), origins: operations.map(({ origin }) => origin) };
}

/** Copied as they are; `support.ts` is the door of the others. */
function supportFiles(templates: Templates): readonly EmittedFile[] {
  const parts = [
    'equality',
    'formats',
    'issues',
    'marks',
    'numbers',
    'objects',
    'operations',
    'patterns',
    'sentences',
    'text',
  ];
  return ['support', ...[...parts, 'unjudgeable'].map((part) => `support/${part}`)].map((name) => ({
    path: `validators/${name}.ts`,
    body: templates.support(`validators/${name}.ts`),
    origins: [],
  }));
}
