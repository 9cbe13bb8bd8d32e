/** Places in generated code where the compiler is told to look away. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';

/** One line per `any` and per comment that silences the checker. */
export async function findLooseTypes(folder: string): Promise<readonly string[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.ts'));
  const found = await Promise.all(files.map(async (file) => looseIn(file, await readFile(join(folder, file), 'utf8'))));
  return found.flat();
}

function looseIn(file: string, text: string): readonly string[] {
  const silenced = /^\s*\/\/\s*@ts-(nocheck|ignore|expect-error)/m.test(text) ? [`${file}: silences the compiler`] : [];
  // Parsing all of a large output would take longer than generating it.
  return /\bany\b/.test(text) && hasAny(file, text) ? [...silenced, `${file}: says any`] : silenced;
}

function hasAny(file: string, text: string): boolean {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): boolean =>
    node.kind === ts.SyntaxKind.AnyKeyword || ts.forEachChild(node, (child) => visit(child) || undefined) === true;
  return visit(source);
}
