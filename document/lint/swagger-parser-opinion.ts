/** The validation of @apidevtools/swagger-parser; runs in the process of its own. */
import { fileURLToPath } from 'node:url';
import SwaggerParser from '@apidevtools/swagger-parser';
import type { Opener } from './elsewhere-child.ts';
import type { ForeignOpinion, ForeignProblem } from './elsewhere.ts';

const findingLimit = 20;

export async function swaggerParserOpinion(root: string, open: Opener): Promise<ForeignOpinion> {
  try {
    await SwaggerParser.validate(root, {
      resolve: { file: false, http: false, library: readerOf(open) },
    } as SwaggerParser.Options);
    return { problems: [] };
  } catch (error) {
    return opinionOf(error);
  }
}

function readerOf(open: Opener): object {
  return {
    order: 1,
    canRead: true,
    read: ({ url }: { readonly url: string }) => open(url.startsWith('file:') ? fileURLToPath(url) : decodeURI(url)),
  };
}

/** Schema violations have a pointer into the root document; everything else is one sentence. */
function opinionOf(error: unknown): ForeignOpinion {
  const details: unknown = error instanceof Error && 'details' in error ? error.details : undefined;
  if (Array.isArray(details)) return { problems: details.slice(0, findingLimit).map(toProblem) };
  return { gaveUp: error instanceof Error ? (error.message.split('\n')[0] ?? '') : '' };
}

function toProblem(detail: unknown): ForeignProblem {
  const { instancePath, message } = detail as { readonly instancePath?: string; readonly message?: string };
  const pointer = `#${(instancePath ?? '').replaceAll('%', '%25')}`;
  return { severity: 'error', message: `${pointer} ${message ?? 'is invalid'}.`, pointer };
}
