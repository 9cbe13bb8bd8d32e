/** Prints one module: its validators, what others ask of it, and the functions that these ask for, until none is missing. */
import type { Pointer } from '#document';
import { type Code, code, docComment, identifier } from '../../../render/index.ts';
import type { Analysis } from '../graph/analyse-graph.ts';
import { type SchemaGraph, seenGraph } from '../graph/schema-graph.ts';
import type { SchemaNode } from '../graph/schema-node.ts';
import type { PrintOptions, WantedValidator } from '../print-schemas.ts';
import type { FunctionNames, NamedFunction } from './function-names.ts';
import { printFunction } from './function.ts';
import { guardName } from './guard-name.ts';
import { printedModule, type PrintedModule } from './module.ts';
import type { FunctionKind, FunctionScope, Printing, Way } from './scope.ts';

export interface PrintingParts {
  readonly graph: SchemaGraph;
  readonly analysis: Analysis;
  readonly names: FunctionNames;
  readonly options: Omit<PrintOptions, 'validators'>;
}

export interface ModuleOrder {
  readonly module: string;
  readonly validators: readonly WantedValidator[];
  /** What other modules call. */
  readonly asked: readonly Asked[];
  /** Told of what the module refers to. */
  readonly see?: (pointer: Pointer) => void;
}

/** A function that another module has to export. */
export interface Asked {
  readonly kind: FunctionKind;
  readonly schema: Pointer;
  readonly way: Way;
  readonly module: string;
  readonly identifier: string;
}

export interface ModulePrint {
  /** Not finished yet. */
  readonly printed: PrintedModule;
  readonly asks: readonly Asked[];
}

interface Wanted extends NamedFunction {
  readonly kind: FunctionKind;
  readonly node: SchemaNode;
  readonly way: Way;
}

interface Run extends PrintingParts {
  readonly file: PrintedModule;
  /** By schema, then by kind and way. */
  readonly known: Map<SchemaNode, Map<string, Wanted>>;
  readonly pending: Wanted[];
  readonly asks: Map<string, Asked>;
}

export function printModule(parts: PrintingParts, order: ModuleOrder): ModulePrint {
  const { module, validators, asked, see } = order;
  const graph = see === undefined ? parts.graph : seenGraph(parts.graph, see);
  const { support = 'validators/support', declared } = parts.options;
  const taken = [...validators.flatMap(declaredNames), ...(declared?.get(module) ?? [])];
  const file = printedModule(module, { support, taken });
  const run: Run = { ...parts, graph, file, known: new Map(), pending: [], asks: new Map() };
  const printing = printingOf(run);
  for (const validator of validators) addValidator(run, validator);
  for (const { kind, schema, way, identifier: name } of asked) {
    want(run, { kind, node: graph.at(schema), way, root: schema });
    file.exportFunction(name);
  }
  for (let next = run.pending.shift(); next !== undefined; next = run.pending.shift()) print(run, printing, next);
  return { printed: file, asks: [...run.asks.values()] };
}

/** What a wanted validator declares at most: `validateAgent`, `isAgent`, `checkAgent`. */
function declaredNames({ symbol }: WantedValidator): readonly string[] {
  return ['validate', 'is', 'check', 'mark'].map((verb) => symbol.identifier.replace(/^validate/u, verb));
}

function addValidator(run: Run, { schema, way, symbol, type }: WantedValidator): void {
  const { file } = run;
  const wanted = want(run, { kind: 'check', node: run.graph.at(schema), way, root: schema });
  if (wanted.isGiven && wanted.symbol.module === file.module) file.exportFunction(wanted.symbol.identifier);
  const check = file.use(wanted.symbol);
  const subject = symbol.identifier.replace(/^validate/u, '');
  const purpose = docComment(`What is wrong with a value that should be ${subject}; nothing when it is valid.`);
  const head = code`export function ${identifier(symbol.identifier)}(value: unknown): readonly ${file.support('Issue', 'type')}[]`;
  file.addExport(code`${purpose}${head} {\nreturn ${file.support('judge')}(${check}, value);\n}`);
  if (type !== undefined) file.addExport(printGuard(run, { symbol, type }, check));
}

function printGuard({ file }: Run, { symbol, type }: Required<Pick<WantedValidator, 'symbol' | 'type'>>, check: Code) {
  const narrowed = file.use(type);
  const accept = code`return ${file.support('accepts')}(${check}, value);`;
  return code`export function ${identifier(guardName(symbol))}(value: unknown): value is ${narrowed} {\n${accept}\n}`;
}

function printingOf(run: Run): Printing {
  return {
    graph: run.graph,
    analysis: run.analysis,
    assertFormats: run.options.formats === 'assert',
    exactIntegers: run.options.exactIntegers === true,
    isRoot: (node) => run.names.isRoot(node.pointer),
    callee: (kind, node, { way, root, file }) => file.use(want(run, { kind, node, way, root }).symbol),
  };
}

type Wish = Pick<Wanted, 'kind' | 'node' | 'way' | 'root'>;

function want(run: Run, { kind, node, way: from, root }: Wish): Wanted {
  const directional = run.analysis.directional(node.pointer);
  const way = directional ? from : 'both';
  const key = `${kind} ${way}`;
  const ofNode = run.known.get(node) ?? new Map<string, Wanted>();
  const known = ofNode.get(key);
  if (known !== undefined) return known;
  const { module } = run.file;
  const name = run.names.name({ kind, node, way, directional, from: { root, module } });
  const created: Wanted = { kind, node, way, ...name };
  run.known.set(node, ofNode.set(key, created));
  if (name.symbol.module === module) run.pending.push(created);
  else if (!name.isGiven) run.asks.set(name.symbol.identifier, asking(created));
  return created;
}

function asking({ kind, node, way, symbol }: Wanted): Asked {
  return { kind, schema: node.pointer, way, module: symbol.module, identifier: symbol.identifier };
}

function print({ file }: Run, printing: Printing, { kind, node, way, root, symbol }: Wanted): void {
  const scope: FunctionScope = { printing, file, root, base: node.pointer, way, used: new Set(), counts: new Map() };
  file.addFunction(symbol.identifier, printFunction(scope, symbol.identifier, { kind, node }));
}
