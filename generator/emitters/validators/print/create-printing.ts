/** Runs the printing: functions ask for functions, and are printed one after the other until none is missing. */
import type { Pointer } from '#document';
import { parsePointer, formatPointer } from '#document';
import type { GeneratedSymbol } from '../../../naming/names.ts';
import type { Code } from '../../../render/index.ts';
import type { Analysis } from '../graph/analyse-graph.ts';
import type { SchemaGraph } from '../graph/schema-graph.ts';
import type { SchemaNode } from '../graph/schema-node.ts';
import type { PrintOptions, WantedValidator } from '../print-schemas.ts';
import { printFunction } from './function.ts';
import { printedModule, type PrintedModule } from './module.ts';
import type { FunctionKind, FunctionScope, Printing, Way } from './scope.ts';

export interface PrintingRun {
  readonly modules: ReadonlyMap<string, PrintedModule>;
  module(name: string): PrintedModule;
  /** The name of the check of a wanted validator, in its module. */
  check(validator: WantedValidator): Code;
  finish(): void;
}

export interface PrintingParts {
  readonly graph: SchemaGraph;
  readonly analysis: Analysis;
  readonly validators: readonly WantedValidator[];
  readonly options: PrintOptions;
}

interface FunctionRequest {
  readonly kind: FunctionKind;
  readonly node: SchemaNode;
  readonly way: Way;
  readonly root: SchemaNode;
  readonly symbol: GeneratedSymbol;
}

export function createPrinting(parts: PrintingParts): PrintingRun {
  const { graph, analysis, validators, options } = parts;
  const roots = Map.groupBy(validators, (validator) => validator.schema);
  const modules = new Map<string, PrintedModule>();
  const requests = new Map<string, FunctionRequest>();
  const pending: FunctionRequest[] = [];
  const names = new Set<string>();

  function module(name: string): PrintedModule {
    const known = modules.get(name);
    if (known !== undefined) return known;
    const own = validators.filter(({ symbol }) => symbol.module === name).map(({ symbol }) => symbol.identifier);
    const taken = own.flatMap((each) => ['validate', 'is', 'check'].map((verb) => each.replace(/^validate/u, verb)));
    const created = printedModule(name, { support: options.support ?? 'validators/support', taken });
    modules.set(name, created);
    return created;
  }

  function request(kind: FunctionKind, node: SchemaNode, from: Pick<FunctionScope, 'way' | 'root'>): FunctionRequest {
    const way = analysis.directional(node.pointer) ? from.way : 'both';
    const key = `${kind} ${way} ${node.pointer}`;
    const known = requests.get(key);
    if (known !== undefined) return known;
    const root = ownerOf(node) ?? from.root;
    const created: FunctionRequest = { kind, node, way, root, symbol: nameFunction(kind, { node, root, way }) };
    requests.set(key, created);
    pending.push(created);
    return created;
  }

  /** The schema itself or the nearest around it that has a module. */
  function ownerOf(node: SchemaNode): SchemaNode | undefined {
    for (let keys = parsePointer(node.pointer); ; keys = keys.slice(0, -1)) {
      const pointer: Pointer = formatPointer(keys);
      if (roots.has(pointer)) return graph.at(pointer);
      if (keys.length === 0) return undefined;
    }
  }

  function nameFunction(kind: FunctionKind, place: { node: SchemaNode; root: SchemaNode; way: Way }): GeneratedSymbol {
    const candidates = roots.get(place.root.pointer) ?? [];
    const { symbol } = candidates.find(({ way }) => way === place.way) ?? (candidates[0] as WantedValidator);
    const base = symbol.identifier.replace(/^validate/u, kind);
    let name = base;
    for (let count = 2; names.has(name) || (name === base && place.node !== place.root); count++)
      name = `${base}$${count}`;
    names.add(name);
    return { identifier: name, module: symbol.module, kind: 'value' };
  }

  function use({ symbol }: FunctionRequest, from: string): Code {
    if (symbol.module !== from) module(symbol.module).exportFunction(symbol.identifier);
    return module(from).file.use(symbol);
  }

  const printing: Printing = {
    graph,
    analysis,
    assertFormats: options.formats === 'assert',
    isRoot: (node) => roots.has(node.pointer),
    callee: (kind, node, from) => use(request(kind, node, from), from.file.module),
  };

  function print({ kind, node, way, root, symbol }: FunctionRequest): void {
    const file = module(symbol.module);
    const scope: FunctionScope = { printing, file, root, way, used: new Set(), counts: new Map() };
    file.addFunction(symbol.identifier, printFunction(scope, symbol.identifier, { kind, node }));
  }

  return {
    modules,
    module,
    check: ({ schema, way, symbol }) => {
      const node = graph.at(schema);
      return use(request('check', node, { way, root: node }), symbol.module);
    },
    finish() {
      for (let next = pending.shift(); next !== undefined; next = pending.shift()) print(next);
      for (const each of modules.values()) each.finish();
    },
  };
}
