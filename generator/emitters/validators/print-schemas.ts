/** Prints JSON Schemas as TypeScript functions: the core of the emitter, for any set of schemas of one document. */
import type { JsonSchema, Pointer } from '#document';
import type { GeneratedSymbol } from '../../naming/names.ts';
import { createPrinter } from './create-printer.ts';
import type { PrintedModule } from './print/module.ts';
import { printAll } from './print/print-all.ts';
import type { Way } from './print/scope.ts';
import { assertPrintable, type Refusal } from './unprintable-schema.ts';

/** A validator to be exported. */
export interface WantedValidator {
  /** One of the schemas. */
  readonly schema: Pointer;
  /** Who writes the value: read-only properties are not required in requests, write-only ones not in responses. */
  readonly way: Way;
  /** `validateAgent`, and where it is exported. */
  readonly symbol: GeneratedSymbol;
  /** The type that a guard (`isAgent`) narrows to; without it there is no guard. */
  readonly type?: GeneratedSymbol;
}

export interface PrintOptions {
  readonly validators: readonly WantedValidator[];
  /** Formats are annotations unless they are to be asserted (Validation §7.2). */
  readonly formats?: 'annotate' | 'assert';
  /** Whole numbers of 64 bits may be of type bigint. */
  readonly exactIntegers?: boolean;
  /** Module → names that are going to be added to its file. */
  readonly declared?: ReadonlyMap<string, readonly string[]>;
  /** The module of the support code: `validators/support`. */
  readonly support?: string;
}

export interface PrintedSchemas {
  /** By name; the files can still be added to before they are rendered. */
  readonly modules: ReadonlyMap<string, PrintedModule>;
  /** Why some validators are missing: nothing is printed for a schema that cannot be judged in full. */
  readonly refusals: readonly Refusal[];
}

/**
 * References between the schemas are pointers of the document; every wanted validator gets a function that returns the
 * issues of a value. Schemas that cannot be printed are refused with their reasons.
 */
export function printSchemas(schemas: ReadonlyMap<Pointer, JsonSchema>, options: PrintOptions): PrintedSchemas {
  const printer = createPrinter(schemas, options);
  const modules = printAll(printer.modules.keys(), (module, asked) => printer.print({ module, asked }));
  for (const { printed } of modules.values()) printed.finish();
  return {
    modules: new Map([...modules].map(([module, { printed }]) => [module, printed])),
    refusals: printer.refusals,
  };
}

/** @throws UnprintableSchema where any schema was refused. */
export function printAllSchemas(schemas: ReadonlyMap<Pointer, JsonSchema>, options: PrintOptions): PrintedSchemas {
  const printed = printSchemas(schemas, options);
  assertPrintable(printed.refusals);
  return printed;
}
