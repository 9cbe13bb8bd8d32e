/** From what emitters return to what shall stand on disk: header, imports, format, manifest. */
import type { EmittedFile } from '../emitters/emitter.ts';
import { GeneratorBug } from '../render/index.ts';
import { formatOutput } from './format.ts';
import { formattedAtOnce } from './format-text.ts';
import { type FormattingThread, startFormattingThread } from './formatting-thread.ts';
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

export interface Assembling {
  /** Takes what an emitter has made; where there is much of it, another thread begins to format it at once. */
  readonly add: (emission: Emission) => void;
  tree(): Promise<OutputTree>;
  /** For who wants no tree after all. */
  stop(): void;
}

export function assembleTree(emissions: readonly Emission[], options: AssembleOptions): Promise<OutputTree> {
  const assembling = startAssembling(options);
  for (const emission of emissions) assembling.add(emission);
  return assembling.tree();
}

interface Item {
  readonly emitter: string;
  readonly file: EmittedFile;
  /** Where another thread has begun with it. */
  elsewhere?: Promise<OutputFile>;
}

/** Characters of code for which it is worth the while to start a thread. */
const much = 2_000_000;

/** Throws and rejects with {@link GeneratorBug} for what cannot be a file. */
export function startAssembling(options: AssembleOptions): Assembling {
  const items: Item[] = [];
  let size = 0;
  let thread: FormattingThread | undefined;
  const stop = (): void => thread?.stop();
  return {
    add({ emitter, files }) {
      for (const file of files) items.push({ emitter, file });
      size += files.reduce((sum, { path, body }) => (path.endsWith('.ts') ? sum + body.length : sum), 0);
      // Who remembers has little to format.
      if (size < much || options.remembered !== undefined) return;
      thread ??= startFormattingThread();
      for (const item of items) if (item.file.path.endsWith('.ts')) item.elsewhere ??= begin(item, options, thread);
    },
    async tree() {
      thread?.keep();
      try {
        assertPaths(items.map(({ file }) => file.path));
        const files = await mapLimited(items, formattedAtOnce, (item) => item.elsewhere ?? finish(item, options));
        const sorted = files.toSorted((left, right) => (left.path < right.path ? -1 : 1));
        const { document, generator, inputs } = options;
        return { files: [...sorted, manifestFile(sorted, { generator, document, inputs })] };
      } finally {
        stop();
      }
    },
    stop,
  };
}

async function begin({ emitter, file }: Item, options: AssembleOptions, thread: FormattingThread): Promise<OutputFile> {
  const { path, origins } = file;
  const { text, hash } = await thread.format(path, unformatted(emitter, file, options));
  return { path, text, emitter, origins, hash };
}

function finish({ emitter, file }: Item, options: AssembleOptions): Promise<OutputFile> | OutputFile {
  const { remembered, document, importExtension } = options;
  if (remembered === undefined) return finishNow(emitter, file, options);
  const source = [emitter, importExtension, document].join('\n');
  return finishedOnce({ ...remembered, source }, file, async () => {
    const finished = await finishNow(emitter, file, options);
    return { ...finished, hash: textHash(finished.text) };
  });
}

async function finishNow(emitter: string, file: EmittedFile, options: AssembleOptions): Promise<OutputFile> {
  const { path, origins } = file;
  return { path, text: await formatOutput(path, unformatted(emitter, file, options)), emitter, origins };
}

function unformatted(emitter: string, { path, body }: EmittedFile, options: AssembleOptions): string {
  const text = withHeader(path, body, { document: options.document, emitter });
  return path.endsWith('.ts') ? withImportExtension(text, options.importExtension) : text;
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
