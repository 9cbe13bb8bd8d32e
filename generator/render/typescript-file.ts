/** The ts-morph lane: a file is gathered as code, its imports are what it used, and it is handed over in one call. */
import { ts } from 'ts-morph';
import type { GeneratedSymbol } from '../naming/names.ts';
import { type Code, code, join } from './code.ts';
import { identifier, literal } from './escape.ts';

export interface TypeScriptFile {
  /** The module below the output folder, without extension: `types/agent`. */
  readonly module: string;
  /** The name to print for a symbol; the file imports it unless it is its own. */
  use(symbol: GeneratedSymbol): Code;
  /** Adds a top-level block; blocks are separated by an empty line. */
  add(block: Code): void;
  /** The whole file. Throws {@link GeneratorBug} where what was added is no program. */
  render(): string;
}

/** What was printed is not TypeScript: a bug of the generator, never of the document. */
export class GeneratorBug extends Error {
  override readonly name = 'GeneratorBug';
}

/** `extension` is what relative imports end with: `.ts`, `.js` or nothing. `taken` are names that the file declares. */
export function createTypeScriptFile(
  module: string,
  options: { readonly extension?: string; readonly taken?: readonly string[] } = {},
): TypeScriptFile {
  const blocks: Code[] = [];
  const imports = new Map<string, ImportedSymbol>();
  const taken = new Set(options.taken);
  return {
    module,
    use(symbol) {
      if (symbol.module === module) return identifier(symbol.identifier);
      const key = `${symbol.module}#${symbol.identifier}`;
      const known = imports.get(key);
      if (known) {
        // A value import serves types as well.
        if (symbol.kind === 'value' && known.kind === 'type') imports.set(key, { ...known, kind: 'value' });
        return identifier(known.alias);
      }
      const alias = free(symbol.identifier, taken);
      taken.add(alias);
      imports.set(key, { ...symbol, alias });
      return identifier(alias);
    },
    add: (block) => void blocks.push(block),
    render: () => {
      const symbols = mentioned([...imports.values()], blocks);
      return parsed(module, [importLines(module, symbols, options.extension ?? '.ts'), ...blocks]);
    },
  };
}

interface ImportedSymbol extends GeneratedSymbol {
  readonly alias: string;
}

/** What was used may have been dropped again, as the members of a union that accepts everything. */
function mentioned(symbols: readonly ImportedSymbol[], blocks: readonly Code[]): readonly ImportedSymbol[] {
  const words = new Set(blocks.flatMap((block) => block.match(/[\p{ID_Continue}$]+/gu) ?? []));
  return symbols.filter((symbol) => words.has(symbol.alias));
}

function free(name: string, taken: ReadonlySet<string>): string {
  let candidate = name;
  for (let count = 2; taken.has(candidate); count += 1) candidate = `${name}${count}`;
  return candidate;
}

function importLines(module: string, symbols: readonly ImportedSymbol[], extension: string): Code {
  const byModule = Map.groupBy(symbols, (symbol) => symbol.module);
  const lines = [...byModule]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([from, group]) => importLine(literal(relativeModule(module, from) + extension), group));
  return join(lines, '\n');
}

function importLine(from: Code, symbols: readonly ImportedSymbol[]): Code {
  const onlyTypes = symbols.every((symbol) => symbol.kind === 'type');
  const names = [...symbols]
    .sort((left, right) => (left.identifier < right.identifier ? -1 : 1))
    .map((symbol) => importName(symbol, onlyTypes));
  return code`import ${onlyTypes ? code`type ` : code``}{ ${join(names, ', ')} } from ${from};`;
}

function importName(symbol: ImportedSymbol, onlyTypes: boolean): Code {
  const type = symbol.kind === 'type' && !onlyTypes ? code`type ` : code``;
  const name = identifier(symbol.identifier);
  return symbol.alias === symbol.identifier
    ? code`${type}${name}`
    : code`${type}${name} as ${identifier(symbol.alias)}`;
}

/** The way from one module to another, both below the same folder, with forward slashes. */
export function relativeModule(from: string, to: string): string {
  const source = from.split('/').slice(0, -1);
  const target = to.split('/');
  let same = 0;
  while (same < source.length && same < target.length - 1 && source[same] === target[same]) same += 1;
  const up = source.slice(same).map(() => '..');
  return [...(up.length === 0 ? ['.'] : up), ...target.slice(same)].join('/');
}

function parsed(module: string, pieces: readonly Code[]): string {
  const text = `${pieces
    .filter((piece) => piece.trim() !== '')
    .map((piece) => piece.trimEnd())
    .join('\n\n')}\n`;
  refuseWhatDoesNotParse(module, text);
  return text;
}

/** The parser alone: a project with its files costs five times as much, and knows no more about one text. */
const parsing = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone } as const;

function refuseWhatDoesNotParse(module: string, text: string): void {
  const source = ts.createSourceFile(`/${module}.ts`, text, parsing, false);
  const { parseDiagnostics } = source as unknown as { readonly parseDiagnostics: readonly ParseDiagnostic[] };
  const [first] = parseDiagnostics;
  if (first === undefined) return;
  const { line, character } = source.getLineAndCharacterOfPosition(first.start);
  const shown = text.split('\n')[line] ?? '';
  const message = typeof first.messageText === 'string' ? first.messageText : first.messageText.messageText;
  throw new GeneratorBug(
    `${module}.ts:${line + 1}:${character + 1} is no TypeScript (${message}): ${shown.trim().slice(0, 200)}`,
  );
}

interface ParseDiagnostic {
  readonly start: number;
  readonly messageText: string | { readonly messageText: string };
}
