/** What modules of validators are printed from; what was found out about schemas that are as they were is not found out again. */
import type { JsonSchema, Pointer } from '#document';
import { noRecollection, type Recollection } from '../recollection.ts';
import { analyse, type Analysis } from './graph/analyse-graph.ts';
import { readWhole, type Reading } from './graph/read-schema.ts';
import { type SchemaGraph, schemaGraph } from './graph/schema-graph.ts';
import { functionNames } from './print/function-names.ts';
import { type ModuleOrder, type ModulePrint, printModule } from './print/print-module.ts';
import type { PrintOptions, WantedValidator } from './print-schemas.ts';
import { readRemembered, type Readings } from './remembered-readings.ts';
import type { Refusal } from './unprintable-schema.ts';

export interface Printer {
  readonly modules: ReadonlyMap<string, readonly WantedValidator[]>;
  /** Why some validators are missing. */
  readonly refusals: readonly Refusal[];
  readonly analysis: Analysis;
  /** Of the schemas, and of what they refer to; empty for who remembers nothing. */
  readonly readings: ReadonlyMap<Pointer, Reading>;
  print(order: Omit<ModuleOrder, 'validators'>): ModulePrint;
}

type Schemas = ReadonlyMap<Pointer, JsonSchema>;

/** Who remembers must know that no schema is called by anything but its pointer. */
export function createPrinter(
  schemas: Schemas,
  options: PrintOptions,
  recollection: Recollection = noRecollection,
): Printer {
  const remembers = recollection !== noRecollection;
  const graph = schemaGraph(schemas, { late: remembers });
  const { readings, analysis } = remembers ? readRemembered(graph, schemas, recollection) : readNow(graph, schemas);
  const validators = options.validators.filter(({ schema }) => analysis.refusals(schema).length === 0);
  const modules = Map.groupBy(validators, ({ symbol }) => symbol.module);
  const parts = { graph, analysis, options, names: functionNames(validators) };
  return {
    modules,
    refusals: [...new Set(options.validators.flatMap(({ schema }) => analysis.refusals(schema)))],
    analysis,
    readings,
    print: (order) => printModule(parts, { ...order, validators: modules.get(order.module) ?? [] }),
  };
}

function readNow(graph: SchemaGraph, schemas: Schemas): Readings {
  const whole = readWhole(
    graph,
    [...schemas.keys()].map((pointer) => graph.at(pointer)),
  );
  return { readings: new Map(), analysis: analyse([whole]) };
}
