/** Reads the model scripts of a folder. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { parseModelScript } from '#model-script';
import type { ModelScript, ScriptProblem } from '#model-script';

/** Some script files are wrong; the message has one line for each problem, `file:line:column: what`. */
export class ScriptFilesError extends Error {
  override readonly name = 'ScriptFilesError';
}

/** All scripts in the `.yaml`, `.yml` and `.json` files of a folder, by file name. Throws `ScriptFilesError`. */
export async function readScripts(folder: string): Promise<readonly ModelScript[]> {
  const names = (await readdir(folder)).filter((name) => /\.(ya?ml|json)$/.test(name)).toSorted();
  const files = await Promise.all(names.map((name) => readScript(join(folder, name))));
  const wrong = [...files.flatMap((file) => file.problems), ...repeated(files)];
  if (wrong.length > 0) throw new ScriptFilesError(wrong.join('\n'));
  return files.flatMap((file) => file.script ?? []);
}

interface ScriptFile {
  readonly file: string;
  readonly script?: ModelScript;
  readonly problems: readonly string[];
}

async function readScript(file: string): Promise<ScriptFile> {
  const lines = new LineCounter();
  const document = parseDocument(await textOf(file), { lineCounter: lines, prettyErrors: false });
  const at = (offset: number) => `${file}:${lines.linePos(offset).line}:${lines.linePos(offset).col}`;
  if (document.errors.length > 0) {
    return {
      file,
      problems: document.errors.map((error) => `${at(error.pos[0])}: ${error.message.split('\n', 1)[0]}`),
    };
  }
  const value = valueOf(document);
  if ('problem' in value) return { file, problems: [`${file}:1:1: ${value.problem}`] };
  const parsed = parseModelScript(value.content, file);
  if (!Array.isArray(parsed)) return { file, script: parsed, problems: [] };
  return {
    file,
    problems: parsed.map((problem) => `${at(offsetOf(document, problem))}: ${problem.pointer}: ${problem.message}`),
  };
}

/** The system does not say which file is a folder. */
async function textOf(file: string): Promise<string> {
  if ((await stat(file)).isDirectory()) throw new ScriptFilesError(`${file}: is a folder, a file is needed`);
  return readFile(file, 'utf8');
}

/** Aliases may grow without bounds, or contain themselves. */
function valueOf(
  document: ReturnType<typeof parseDocument>,
): { readonly content: unknown } | { readonly problem: string } {
  try {
    return { content: document.toJS({ maxAliasCount: 100 }) as unknown };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function offsetOf(document: ReturnType<typeof parseDocument>, problem: ScriptProblem): number {
  const segments = problem.pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
  const node = document.getIn(segments, true);
  return hasRange(node) ? node.range[0] : 0;
}

function hasRange(node: unknown): node is { readonly range: readonly [number, ...number[]] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function repeated(files: readonly ScriptFile[]): readonly string[] {
  const names = files.map((file) => file.script?.script);
  return files.flatMap(({ file, script }, at) => {
    const first = script === undefined ? at : names.indexOf(script.script);
    return first === at ? [] : [`${file}: the script '${script?.script}' is already in ${files[first]?.file}`];
  });
}
