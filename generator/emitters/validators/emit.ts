/** From an API to the files of its validators. */
import type { JsonSchema, Pointer } from '#document';
import { receivedOperations } from '../../ir/index.ts';
import { createTypeScriptFile, type TypeScriptFile } from '../../render/index.ts';
import type { EmitContext, EmittedFile, Emitter, Templates } from '../emitter.ts';
import { printIndex, printOperationsIndex } from './index-files.ts';
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
  const operations = [
    ...api.operations.map((operation) => operationValidators(operation, { names, api, sent: 'request' })),
    // What a webhook's request carries is written by the server, as responses are.
    ...receivedOperations(api).map((operation) => operationValidators(operation, { names, api, sent: 'response' })),
  ];
  const inline = operations.flatMap((operation) => operation.inline);
  const schemas = new Map<Pointer, JsonSchema>([
    ...api.schemas.map(({ origin, json }) => [origin, json] as const),
    ...inline.map(({ schema, json }) => [schema, json] as const),
  ]);
  const declared = new Map(operations.map(({ module, identifier }) => [module, [identifier]] as const));
  const printed = printAllSchemas(schemas, { validators: [...named, ...inline], declared, formats });
  const tables = operations.map((operation) => tableFile(printed, operation));
  return [
    ...schemaFiles(printed, named),
    ...tables,
    printOperationsIndex(operations),
    printIndex(named),
    ...supportFiles(templates),
  ];
}

function schemaFiles({ modules }: PrintedSchemas, named: ReturnType<typeof namedValidators>): readonly EmittedFile[] {
  const byModule = Map.groupBy(named, ({ symbol }) => symbol.module);
  return [...byModule].map(([module, validators]) => ({
    path: `${module}.ts`,
    body: modules.get(module)?.file.render() ?? '',
    origins: [...new Set(validators.map(({ schema }) => schema))],
  }));
}

function tableFile({ modules }: PrintedSchemas, operation: OperationValidators): EmittedFile {
  const file: TypeScriptFile =
    modules.get(operation.module)?.file ?? createTypeScriptFile(operation.module, { taken: [operation.identifier] });
  printOperationTable(file, operation);
  return { path: `${operation.module}.ts`, body: file.render(), origins: [operation.origin] };
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
