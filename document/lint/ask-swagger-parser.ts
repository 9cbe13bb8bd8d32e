/** The validation of @apidevtools/swagger-parser, as a second opinion; it reads only what our library opens. */
import { fileURLToPath } from 'node:url';
import SwaggerParser from '@apidevtools/swagger-parser';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Library } from '../source/library.ts';
import type { Source } from '../source/source.ts';
import { isObject } from '../json.ts';
import { parsePointer } from '../pointer.ts';
import { excerptAt, placeOfOffset } from '../source/source.ts';

/** It took 41 seconds for one document of 3 MB; nobody waits that long for a second opinion. */
const textLimit = 2_000_000;
const findingLimit = 20;

export async function askSwaggerParser(library: Library, root: Source): Promise<readonly Diagnostic[]> {
  const reason = reasonToSkip(library, root);
  if (reason !== undefined)
    return [{ code: 'swagger-parser/skipped', severity: 'info', message: `swagger-parser was not asked: ${reason}.` }];
  try {
    await SwaggerParser.validate(root.uri, {
      resolve: { file: false, http: false, library: readerOf(library) },
    } as SwaggerParser.Options);
    return [];
  } catch (error) {
    return findingsOf(error, root);
  }
}

function reasonToSkip(library: Library, root: Source): string | undefined {
  const version = isObject(root.value) ? String(root.value['openapi'] ?? '') : '';
  if (version.startsWith('3.2')) return 'it does not know OpenAPI 3.2';
  const size = library.sources.reduce((sum, { text }) => sum + text.length, 0);
  return size > textLimit ? 'the document is too large for it' : undefined;
}

function readerOf(library: Library): object {
  return {
    order: 1,
    canRead: true,
    read: ({ url }: { readonly url: string }) => {
      const opened = library.open(url.startsWith('file:') ? fileURLToPath(url) : decodeURI(url));
      if ('source' in opened) return opened.source.text;
      throw new Error(opened.refusal.message);
    },
  };
}

/** Schema violations have a pointer into the root document; everything else is one sentence. */
function findingsOf(error: unknown, root: Source): Diagnostic[] {
  const details: unknown = error instanceof Error && 'details' in error ? error.details : undefined;
  if (Array.isArray(details)) {
    return details.slice(0, findingLimit).map((detail: unknown) => findingAt(detail, root));
  }
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
  return [
    {
      code: 'swagger-parser/failed',
      severity: 'warning',
      message: `swagger-parser could not read the document: ${message}`,
    },
  ];
}

function findingAt(detail: unknown, root: Source): Diagnostic {
  const { instancePath, message } = detail as { readonly instancePath?: string; readonly message?: string };
  const pointer = `#${(instancePath ?? '').replaceAll('%', '%25')}`;
  const place = placeOfOffset(root, root.locate(parsePointer(pointer)));
  return {
    code: 'swagger-parser/invalid',
    severity: 'error',
    message: `${pointer} ${message ?? 'is invalid'}.`,
    place,
    pointer,
    excerpt: excerptAt(root, place),
  };
}
