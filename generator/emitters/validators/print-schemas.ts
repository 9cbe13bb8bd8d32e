/** Prints JSON Schemas as TypeScript functions: the core of the emitter, for any set of schemas of one document. */
import type { JsonSchema, Pointer } from '#document';
import type { GeneratedSymbol } from '../../naming/names.ts';
import { type Code, code, docComment, identifier } from '../../render/index.ts';
import { analyseGraph, type Analysis } from './graph/analyse-graph.ts';
import { schemaGraph } from './graph/schema-graph.ts';
import { createPrinting } from './print/create-printing.ts';
import type { PrintedModule } from './print/module.ts';
import type { Way } from './print/scope.ts';
import { UnprintableSchema, type Refusal } from './unprintable-schema.ts';

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
  const graph = schemaGraph(schemas);
  const analysis = analyseGraph(graph, schemas.keys());
  const validators = options.validators.filter(({ schema }) => analysis.refusals(schema).length === 0);
  const printing = createPrinting({ graph, analysis, validators, options });
  for (const validator of validators) {
    addValidator(printing.modules.get(validator.symbol.module), validator, printing.check(validator));
  }
  return { modules: printing.finish(), refusals: refusals(analysis, options.validators) };
}

/** @throws UnprintableSchema where any schema was refused. */
export function printAllSchemas(schemas: ReadonlyMap<Pointer, JsonSchema>, options: PrintOptions): PrintedSchemas {
  const printed = printSchemas(schemas, options);
  const [first, ...rest] = printed.refusals;
  if (first !== undefined) throw new UnprintableSchema([first, ...rest]);
  return printed;
}

function addValidator(module: PrintedModule, { symbol, type }: WantedValidator, check: Code): void {
  const name = identifier(symbol.identifier);
  const subject = symbol.identifier.replace(/^validate/u, '');
  const judge = code`return ${module.support('judge')}(${check}, value);`;
  const issue = module.support('Issue', 'type');
  const purpose = docComment(`What is wrong with a value that should be ${subject}; nothing when it is valid.`);
  module.addExport(code`${purpose}export function ${name}(value: unknown): readonly ${issue}[] {\n${judge}\n}`);
  if (type === undefined) return;
  const guard = identifier(guardName(symbol));
  const narrowed = module.file.use(type);
  const accept = code`return ${module.support('accepts')}(${check}, value);`;
  module.addExport(code`export function ${guard}(value: unknown): value is ${narrowed} {\n${accept}\n}`);
}

/** `isAgent` for `validateAgent`. */
export function guardName(symbol: GeneratedSymbol): string {
  return symbol.identifier.replace(/^validate/u, 'is');
}

function refusals(analysis: Analysis, validators: readonly WantedValidator[]): readonly Refusal[] {
  return [...new Set(validators.flatMap(({ schema }) => analysis.refusals(schema)))];
}
