/** Generates what is judged, once more into a folder of its own, and reads the document that it was generated from. */
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { loadDocument, type OpenApiDocument } from '#document';
import { generate } from '#generator';

export interface OutputOptions {
  readonly file: string;
  /** Within it, documents may refer to each other. */
  readonly folder: string;
  readonly out: string;
}

const emitters = ['types', 'validators', 'openapi-types'] as const;
type Emitters = readonly ((typeof emitters)[number] | 'operations' | 'server' | 'client')[];

/** Throws where nothing can be generated from the document. */
export async function generateOutput(
  { file, folder, out }: OutputOptions,
  emit: Emitters = emitters,
): Promise<OpenApiDocument> {
  await mkdir(out, { recursive: true });
  const outcome = await generate({
    // Where no config is: the name lock stands beside the output.
    workingFolder: dirname(out),
    documents: [resolve(file)],
    out,
    emit,
    allowFolders: [resolve(folder)],
  });
  const { document } = await loadDocument(resolve(file), { allowFolders: [resolve(folder)] });
  if (outcome.ok && document !== undefined) return document;
  throw new Error(
    outcome.diagnostics
      .map(({ message }) => message)
      .slice(0, 3)
      .join('\n') || 'nothing was generated',
  );
}
