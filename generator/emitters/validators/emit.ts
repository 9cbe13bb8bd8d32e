/** From an API to the files of its validators. */
import type { JsonSchema, Pointer } from '#document';
import { receivedOperations } from '../../ir/index.ts';
import type { EmitContext, EmittedFile, Emitter, Templates } from '../emitter.ts';
import { isPlain } from './judged-text.ts';
import { namedValidators } from './named-validators.ts';
import { operationValidators } from './operation-validators.ts';
import { printFiles } from './print-files.ts';
import { createSharedValidators } from './shared-validators.ts';

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
  const shared = createSharedValidators(api);
  const given = { names, api, shared, taken: new Set<string>() };
  const operations = [
    ...api.operations.map((operation) => operationValidators(operation, { ...given, sent: 'request' })),
    // What a webhook's request carries is written by the server, as responses are.
    ...receivedOperations(api).map((operation) => operationValidators(operation, { ...given, sent: 'response' })),
  ];
  const inline = [...shared.asked(), ...operations.flatMap((operation) => operation.inline)];
  const schemas = new Map<Pointer, JsonSchema>([
    ...api.schemas.map(({ origin, json }) => [origin, json] as const),
    ...inline.map(({ schema, json }) => [schema, json] as const),
  ]);
  const inputs = { named, inline, operations, schemas, formats, exactIntegers: api.exactIntegers === true };
  const files = printFiles(inputs, context.recollection && isPlain(schemas) ? context.recollection : undefined);
  return [...files, ...supportFiles(templates)];
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
