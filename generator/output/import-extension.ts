/** How relative imports of generated code end: decided by the configuration, applied here and nowhere else. */
import type ts from 'typescript';
import { compiler } from '../compiler.ts';

/** `.ts` runs as it is in Node, Bun and Deno; `.js` and nothing are for projects that compile without rewriting. */
export type ImportExtension = '.ts' | '.js' | '';

/** Emitters and support files always import `./x.ts`; replaces that ending, by position and not by pattern. */
export function withImportExtension(text: string, extension: ImportExtension): string {
  if (extension === '.ts') return text;
  const { importedFiles } = compiler().preProcessFile(text, true, true);
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.') && fileName.endsWith('.ts'))
    .toSorted((left, right) => right.pos - left.pos)
    .reduce((rest, file) => replaceEnding(rest, file, extension), text);
}

/** `pos` and `end` enclose the specifier's text without its quotes, or with them, depending on the compiler's version. */
function replaceEnding(text: string, { pos, fileName }: ts.FileReference, extension: ImportExtension): string {
  const start = text.indexOf(fileName, pos);
  const end = start + fileName.length;
  return `${text.slice(0, end - '.ts'.length)}${extension}${text.slice(end)}`;
}
