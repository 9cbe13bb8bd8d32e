/** The files of all validators. Those that are made of nothing that has changed are those of the last run. */
import type { JsonSchema, Pointer } from '#document';
import type { TypeScriptFile } from '../../render/index.ts';
import type { EmittedFile } from '../emitter.ts';
import { noRecollection, type Recollection } from '../recollection.ts';
import { createPrinter, type Printer } from './create-printer.ts';
import { printIndex, printOperationsIndex } from './index-files.ts';
import { printOperationTable } from './operation-table.ts';
import type { InlineValidator, OperationValidators } from './operation-validators.ts';
import { printAll } from './print/print-all.ts';
import type { Asked } from './print/print-module.ts';
import type { PrintOptions, WantedValidator } from './print-schemas.ts';
import { createTokens, type Tokens } from './tokens.ts';
import { assertPrintable } from './unprintable-schema.ts';

export interface FileInputs extends Required<Pick<PrintOptions, 'formats' | 'exactIntegers'>> {
  readonly named: readonly WantedValidator[];
  /** Those of operations, and of the components that operations share. */
  readonly inline: readonly InlineValidator[];
  readonly operations: readonly OperationValidators[];
  readonly schemas: ReadonlyMap<Pointer, JsonSchema>;
}

/** @throws UnprintableSchema with all that stands in the way. */
export function printFiles(inputs: FileInputs, recollection: Recollection = noRecollection): readonly EmittedFile[] {
  const { named, inline, operations, schemas, formats, exactIntegers } = inputs;
  const groups = Map.groupBy(operations, ({ module }) => module);
  const declared = new Map([...groups].map(([module, group]) => [module, group.map(({ identifier }) => identifier)]));
  const validators = [...named, ...inline];
  const printer = createPrinter(schemas, { validators, declared, formats, exactIntegers }, recollection);
  // Whether a refusal still holds is asked of the schemas, not of the memory.
  if (printer.refusals.length > 0 && recollection !== noRecollection) return printFiles(inputs);
  assertPrintable(printer.refusals);
  const run: Run = { inputs, printer, recollection, groups, tokens: createTokens(inputs, printer, recollection) };
  const modules = new Set([...printer.modules.keys(), ...groups.keys()]);
  const printed = printAll(modules, (module, asked) => printOne(run, module, asked));
  return [...[...printed.values()].map(({ file }) => file), ...indexes(run)];
}

interface Run {
  readonly inputs: FileInputs;
  readonly printer: Printer;
  readonly recollection: Recollection;
  /** Module → its operations. */
  readonly groups: ReadonlyMap<string, readonly OperationValidators[]>;
  readonly tokens: Tokens;
}

interface PrintedFile {
  readonly file: EmittedFile;
  readonly asks: readonly Asked[];
}

function printOne(
  { printer, recollection, groups, tokens }: Run,
  module: string,
  asked: readonly Asked[],
): PrintedFile {
  const operations = groups.get(module) ?? [];
  const validators = printer.modules.get(module) ?? [];
  const starts = [...validators, ...asked].map(({ schema }) => schema);
  const others = [...asked, ...operations];
  const given = (): readonly unknown[] => [
    ...tokens.options,
    ...starts.map(tokens.schema),
    others.length === 0 ? '' : JSON.stringify([asked, operations.map(tableOf)]),
  ];
  const what = `validators ${module}${asked.length === 0 ? '' : ' asked'}`;
  return recollection.make(what, { given, lookUp: tokens.target }, (lookUp) => {
    const seen = new Set(starts.flatMap((start) => [...(printer.readings.get(start)?.outward ?? [])]));
    const see = (pointer: Pointer): unknown => seen.add(pointer);
    const { printed, asks } = printer.print({ module, asked, ...(recollection !== noRecollection && { see }) });
    if (recollection !== noRecollection) for (const pointer of seen) lookUp(pointer);
    // Before all constants: compilers ask of whatever is imported, wherever a constant is made of it, whether any constant
    // before has changed it. After thousands of them, tables take longer than everything else.
    for (const operation of operations) printOperationTable(printed.file, operation);
    printed.finish();
    return { file: emitted(printed.file, originsOf(validators, operations)), asks };
  });
}

function emitted(file: TypeScriptFile, origins: readonly Pointer[]): EmittedFile {
  return { path: `${file.module}.ts`, body: file.render(), origins };
}

function originsOf(validators: readonly WantedValidator[], operations: readonly OperationValidators[]) {
  if (operations.length > 0) return operations.map(({ origin }) => origin);
  return [...new Set(validators.map(({ schema }) => schema))];
}

function tableOf({ inline, ...table }: OperationValidators): readonly unknown[] {
  return [table, inline.map(({ schema, way, symbol }: InlineValidator) => [schema, way, symbol])];
}

function indexes({ inputs: { named, operations }, recollection }: Run): readonly EmittedFile[] {
  const ofOperations = operations.map(({ id, module, identifier }) => [id, module, identifier]);
  return [
    recollection.make('validators operations', { given: () => [JSON.stringify(ofOperations)] }, () =>
      printOperationsIndex(operations),
    ),
    recollection.make('validators index', { given: () => [JSON.stringify(named)] }, () => printIndex(named)),
  ];
}
