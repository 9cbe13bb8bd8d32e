/** What a run leaves for the next one of the same process: what has not changed is neither formatted nor read again. */
import type { Pointer, Readings } from '#document';
import type { EmittedFile } from '../emitters/emitter.ts';
import type { Operation } from '../ir/index.ts';
import { createRecollection, type Recollection } from '../emitters/recollection.ts';
import type { OutputFile, OutputTree } from './output-tree.ts';

export interface Memory {
  /** By output folder and path. */
  readonly finished: Map<string, { readonly body: string; readonly source: string; readonly file: OutputFile }>;
  /** By output folder: what was written there. */
  readonly trees: Map<string, OutputTree>;
  readonly readings: Readings;
  /** By output folder, and what else decides what emitters make. */
  readonly recollections: Map<string, Recollection>;
  /** By output folder and place in the document. */
  readonly operations: Map<string, Map<Pointer, Operation>>;
}

export function createMemory(): Memory {
  return {
    finished: new Map(),
    trees: new Map(),
    readings: new Map(),
    recollections: new Map(),
    operations: new Map(),
  };
}

/** The file as it was finished before, where nothing that decides its text has changed. `source` is all that is not its body. */
export function finishedOnce(
  { memory, out, source }: { readonly memory: Memory; readonly out: string; readonly source: string },
  { path, body, origins }: EmittedFile,
  finish: () => Promise<OutputFile>,
): Promise<OutputFile> | OutputFile {
  const key = `${out}\n${path}`;
  const known = memory.finished.get(key);
  if (known?.body === body && known.source === source) return { ...known.file, origins };
  return finish().then((file) => {
    memory.finished.set(key, { body, source, file });
    return file;
  });
}

/** What emitters made last, by what decides it beside the document. */
export function recollectionOf({ recollections }: Memory, key: string): Recollection {
  const recollection = recollections.get(key) ?? createRecollection();
  recollections.set(key, recollection);
  return recollection;
}
