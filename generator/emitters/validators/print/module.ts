/** One module of validators while it is printed: constants, exported validators, checks. */
import { type Code, code, createTypeScriptFile, identifier, join, type TypeScriptFile } from '../../../render/index.ts';
import type { ModuleScope } from './scope.ts';

export interface PrintedModule extends ModuleScope {
  readonly file: TypeScriptFile;
  addExport(block: Code): void;
  addFunction(name: string, text: Code): void;
  /** Other modules call the function. */
  exportFunction(name: string): void;
  /** Hands everything over to the file. */
  finish(): void;
}

export interface ModuleOptions {
  /** The module of what `support.ts` exports. */
  readonly support: string;
  /** Names that the module declares. */
  readonly taken: readonly string[];
}

export function printedModule(module: string, { support, taken }: ModuleOptions): PrintedModule {
  const file = createTypeScriptFile(module, { taken });
  const constants = new Map<string, Code>();
  const counts = new Map<string, number>();
  const declarations: Code[] = [];
  const exports: Code[] = [];
  const functions = new Map<string, Code>();
  const exported = new Set<string>();
  const used = { type: new Map<string, Code>(), value: new Map<string, Code>() };
  return {
    module,
    file,
    use: (symbol) => file.use(symbol),
    support(name, kind = 'value') {
      const known = used[kind].get(name);
      if (known !== undefined) return known;
      const alias = file.use({ identifier: name, module: support, kind });
      used[kind].set(name, alias);
      return alias;
    },
    constant(noun, type, expression) {
      const known = constants.get(expression);
      if (known !== undefined) return known;
      const count = (counts.get(noun) ?? 0) + 1;
      const name = identifier(`${noun}${count}`);
      counts.set(noun, count);
      constants.set(expression, name);
      declarations.push(code`const ${name}: ${type} = ${expression};`);
      return name;
    },
    addExport: (block) => void exports.push(block),
    addFunction: (name, text) => void functions.set(name, text),
    exportFunction: (name) => void exported.add(name),
    finish() {
      file.add(join(declarations, '\n'));
      for (const block of exports) file.add(block);
      for (const [name, text] of functions) file.add(exported.has(name) ? code`export ${text}` : text);
    },
  };
}
