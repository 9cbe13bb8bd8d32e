/** Runs the printing: functions ask for functions, and are printed one after the other until none is missing. */
import type { Code } from '../../../render/index.ts';
import type { Analysis } from '../graph/analyse-graph.ts';
import type { SchemaGraph } from '../graph/schema-graph.ts';
import type { SchemaNode } from '../graph/schema-node.ts';
import type { PrintOptions, WantedValidator } from '../print-schemas.ts';
import { functionNames, type FunctionNames, type NamedFunction } from './function-names.ts';
import { printFunction } from './function.ts';
import type { PrintedModule } from './module.ts';
import { createModules, type Modules } from './modules.ts';
import type { FunctionKind, FunctionScope, Printing, Way } from './scope.ts';

export interface PrintingRun {
  readonly modules: Modules;
  /** The name of the check of a wanted validator, in its module. */
  check(validator: WantedValidator): Code;
  /** Prints all functions that were asked for, and hands the modules over to their files. */
  finish(): ReadonlyMap<string, PrintedModule>;
}

export interface PrintingParts {
  readonly graph: SchemaGraph;
  readonly analysis: Analysis;
  readonly validators: readonly WantedValidator[];
  readonly options: PrintOptions;
}

interface Wanted extends NamedFunction {
  readonly kind: FunctionKind;
  readonly node: SchemaNode;
  readonly way: Way;
}

interface Run extends PrintingParts {
  readonly names: FunctionNames;
  readonly modules: Modules;
  /** By schema, then by kind and way. */
  readonly known: Map<SchemaNode, Map<string, Wanted>>;
  readonly pending: Wanted[];
}

export function createPrinting(parts: PrintingParts): PrintingRun {
  const modules = createModules(parts.validators, parts.options);
  const run: Run = { ...parts, modules, names: functionNames(parts.validators), known: new Map(), pending: [] };
  const printing = printingOf(run);
  return {
    modules,
    check({ schema, way, symbol }) {
      const wanted = want(run, { kind: 'check', node: run.graph.at(schema), way, root: schema });
      // Whether others refer to a named schema shows in their files, not in its own.
      if (schema.startsWith(NAMED)) modules.get(wanted.symbol.module).exportFunction(wanted.symbol.identifier);
      return use(run, wanted, symbol.module);
    },
    finish() {
      for (let next = run.pending.shift(); next !== undefined; next = run.pending.shift()) print(run, printing, next);
      for (const module of modules.all.values()) module.finish();
      return modules.all;
    },
  };
}

const NAMED = '#/components/schemas/';

function printingOf(run: Run): Printing {
  return {
    graph: run.graph,
    analysis: run.analysis,
    assertFormats: run.options.formats === 'assert',
    exactIntegers: run.options.exactIntegers === true,
    isRoot: (node) => run.names.isRoot(node.pointer),
    callee: (kind, node, { way, root, file }) => use(run, want(run, { kind, node, way, root }), file.module),
  };
}

function want(run: Run, { kind, node, way: from, root }: Omit<Wanted, 'symbol'>): Wanted {
  const way = run.analysis.directional(node.pointer) ? from : 'both';
  const key = `${kind} ${way}`;
  const ofNode = run.known.get(node) ?? new Map<string, Wanted>();
  const known = ofNode.get(key);
  if (known !== undefined) return known;
  const created: Wanted = { kind, node, way, ...run.names.name(kind, { node, way, fallback: root }) };
  run.known.set(node, ofNode.set(key, created));
  run.pending.push(created);
  return created;
}

function use({ modules }: Run, { symbol }: Wanted, from: string): Code {
  if (symbol.module !== from) modules.get(symbol.module).exportFunction(symbol.identifier);
  return modules.get(from).file.use(symbol);
}

function print(run: Run, printing: Printing, { kind, node, way, root, symbol }: Wanted): void {
  const file = run.modules.get(symbol.module);
  const scope: FunctionScope = { printing, file, root, base: node.pointer, way, used: new Set(), counts: new Map() };
  file.addFunction(symbol.identifier, printFunction(scope, symbol.identifier, { kind, node }));
}
