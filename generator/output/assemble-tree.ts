/** From what emitters return to what shall stand on disk: header, imports, format, manifest. */
import type { EmittedFile } from '../emitters/emitter.ts';
import { GeneratorBug } from '../render/index.ts';
import { formatOutput } from './format.ts';
import { withHeader } from './header.ts';
import { withImportExtension, type ImportExtension } from './import-extension.ts';
import { manifestFile, textHash } from './manifest.ts';
import { mapLimited } from './map-limited.ts';
import { finishedOnce, type Memory } from './memory.ts';
import { pathKey, refusePath } from './output-path.ts';
import type { OutputFile, OutputTree } from './output-tree.ts';

export interface Emission {
  readonly emitter: string;
  readonly files: readonly EmittedFile[];
}

export interface AssembleOptions {
  /** Shown in headers and in the manifest. */
  readonly document: string;
  /** Name and version of the generator, for the manifest. */
  readonly generator: string;
  readonly inputs: { readonly [file: string]: string };
  readonly importExtension: ImportExtension;
  /** Of former runs, and where the output stands. */
  readonly remembered?: { readonly memory: Memory; readonly out: string };
}

/** The formatter works on several cores; what it holds at once is memory of its own, hundreds of megabytes at sixteen. */
const atOnce = 4;

export async function assembleTree(emissions: readonly Emission[], options: AssembleOptions): Promise<OutputTree> {
  const emitted = emissions.flatMap(({ emitter, files }) => files.map((file) => ({ emitter, file })));
  assertPaths(emitted.map(({ file }) => file.path));
  const files = await mapLimited(emitted, atOnce, ({ emitter, file }) => finish(emitter, file, options));
  const sorted = files.toSorted((left, right) => (left.path < right.path ? -1 : 1));
  const { document, generator, inputs } = options;
  return { files: [...sorted, manifestFile(sorted, { generator, document, inputs })] };
}

function finish(emitter: string, file: EmittedFile, options: AssembleOptions): Promise<OutputFile> {
  const { remembered, document, importExtension } = options;
  if (remembered === undefined) return finishNow(emitter, file, options);
  const source = JSON.stringify([emitter, document, importExtension]);
  return finishedOnce({ ...remembered, source }, file, async () => {
    const finished = await finishNow(emitter, file, options);
    return { ...finished, hash: textHash(finished.text) };
  });
}

async function finishNow(
  emitter: string,
  { path, body, origins }: EmittedFile,
  options: AssembleOptions,
): Promise<OutputFile> {
  const text = withHeader(path, body, { document: options.document, emitter });
  const linked = path.endsWith('.ts') ? withImportExtension(text, options.importExtension) : text;
  return { path, text: await formatOutput(path, linked), emitter, origins };
}

/** Naming has seen to it that paths are legal and distinct, in any case of letters; here it is only believed after a look. */
function assertPaths(paths: readonly string[]): void {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const reason = refusePath(path);
    if (reason !== undefined) throw new GeneratorBug(`The path ${JSON.stringify(path)} cannot be written: ${reason}`);
    const other = seen.get(pathKey(path));
    if (other !== undefined) throw new GeneratorBug(`${path} and ${other} would be one file`);
    seen.set(pathKey(path), path);
  }
}
