/** The lane of code: a file is gathered in pieces, its imports are what it used, and it is handed over in one call. */
import { free } from '../naming/index.ts';
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
  /** The whole file. Whether it is a program is seen when it is formatted. */
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
  const imports = new Map<string, Map<string, ImportedSymbol>>();
  const taken = new Set(options.taken);
  return {
    module,
    use(symbol) {
      if (symbol.module === module) return identifier(symbol.identifier);
      const ofModule = imports.get(symbol.module) ?? new Map<string, ImportedSymbol>();
      const known = ofModule.get(symbol.identifier);
      if (known) {
        // A value import serves types as well.
        if (symbol.kind === 'value') known.kind = 'value';
        return known.alias;
      }
      const alias = identifier(free(symbol.identifier, taken));
      taken.add(alias);
      imports.set(symbol.module, ofModule.set(symbol.identifier, { ...symbol, alias, block: blocks.length }));
      return alias;
    },
    add: (block) => void blocks.push(block),
    render: () => {
      const used = [...imports.values()].flatMap((ofModule) => [...ofModule.values()]);
      const isMentioned = used.length > many ? amongWords(blocks) : mentioning(blocks);
      const symbols = used.filter(isMentioned);
      return joined([importLines(module, symbols, options.extension ?? '.ts'), ...blocks]);
    },
  };
}

interface ImportedSymbol extends Omit<GeneratedSymbol, 'kind'> {
  kind: GeneratedSymbol['kind'];
  readonly alias: Code;
  /** How many blocks there were when it was first used: most often the next one mentions it. */
  readonly block: number;
}

/** So many symbols are looked for in a set of all words; fewer, one by one. */
const many = 100;

function amongWords(blocks: readonly Code[]): (symbol: ImportedSymbol) => boolean {
  const words = new Set<string>();
  for (const block of blocks) for (const word of block.match(plainWord) ?? []) words.add(word);
  const isMentioned = mentioning(blocks);
  return (symbol) => words.has(symbol.alias) || (!isPlainWord.test(symbol.alias) && isMentioned(symbol));
}

/** Of letters that classes of Unicode, which are slow, are not needed for. */
const plainWord = /[\w$]+/g;
const isPlainWord = /^[\w$]+$/;

/** What was used may have been dropped again, as the members of a union that accepts everything. */
function mentioning(blocks: readonly Code[]): (symbol: ImportedSymbol) => boolean {
  // Symbols are used in the order of the text, more or less: the next is looked for where the last was found.
  let last = { block: 0, at: 0 };
  return ({ alias, block }) => {
    // Who uses all symbols before there is any block says nothing of where they stand.
    if (block > 0 && wordIn(blocks[block] ?? '', alias) !== -1) return true;
    for (let step = 0; step < blocks.length; step += 1) {
      const index = (last.block + step) % blocks.length;
      const at = wordIn(blocks[index] ?? '', alias, step === 0 ? last.at : 0);
      if (at === -1) continue;
      last = { block: index, at };
      return true;
    }
    return wordIn(blocks[last.block] ?? '', alias) !== -1;
  };
}

/** Where it stands as a word of its own, from a place on; -1 where it does not. */
function wordIn(text: string, word: string, from = 0): number {
  for (let at = text.indexOf(word, from); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!continues.test(text[at - 1] ?? ' ') && !continues.test(text[at + word.length] ?? ' ')) return at;
  }
  return -1;
}

/** Half of a pair of surrogates counts: names with such letters are rare, and an import too many is no mistake. */
const continues = /[\p{ID_Continue}$]/u;

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
  return symbol.alias === symbol.identifier ? code`${type}${name}` : code`${type}${name} as ${symbol.alias}`;
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

function joined(pieces: readonly Code[]): string {
  return `${pieces
    .filter((piece) => piece.trim() !== '')
    .map((piece) => piece.trimEnd())
    .join('\n\n')}\n`;
}
