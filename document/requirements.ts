/** What an implementation of a document must do, sentence by sentence: a file of its own beside the document. */
import { dirname, join } from 'node:path';
import { apiName } from './api-name.ts';
import type { Json } from './json.ts';
import type { Library } from './source/library.ts';
import { isUrl } from './source/library.ts';

/** `spec/llama-deploy/api-server.yaml` → `requirements/llama-deploy-api-server.yaml` beside it. A URL has none. */
export function requirementsFile(document: string): string | undefined {
  if (isUrl(document)) return undefined;
  return join(dirname(document), 'requirements', `${apiName(document)}.yaml`);
}

/** The requirements of a document that was opened, as they are written; absent where it has none. */
export function readRequirements(library: Library, root: string): Json | undefined {
  const file = requirementsFile(root);
  const opened = file === undefined ? undefined : library.open(file);
  return opened !== undefined && 'source' in opened ? opened.source.value : undefined;
}
