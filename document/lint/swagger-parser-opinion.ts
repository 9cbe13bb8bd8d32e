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
  if (Array.isArray(details))
    return {
      problems: telling(details as readonly Violation[])
        .slice(0, findingLimit)
        .map(toProblem),
    };
  return { gaveUp: error instanceof Error ? (error.message.split('\n')[0] ?? '') : '' };
}

/** What ajv says of one place; the library passes it on. */
interface Violation {
  readonly instancePath?: string;
  readonly keyword?: string;
  readonly params?: { readonly missingProperty?: string };
  readonly message?: string;
}

/** One fault deep down makes every union above it fail: that is said only where nothing else is. */
function telling(violations: readonly Violation[]): readonly Violation[] {
  const own = violations.filter((violation) => !isEcho(violation));
  const unions = violations.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  const said = [...own, ...unions.filter((union) => !own.some((violation) => isWithin(violation, union)))];
  return said.length === 0 ? violations : said;
}

/** Every union has a reference among its alternatives, so that a lack of `$ref` says nothing by itself. */
function isEcho({ keyword, params }: Violation): boolean {
  return keyword === 'oneOf' || keyword === 'anyOf' || (keyword === 'required' && params?.missingProperty === '$ref');
}

function isWithin({ instancePath = '' }: Violation, union: Violation): boolean {
  return `${instancePath}/`.startsWith(`${union.instancePath ?? ''}/`);
}

function toProblem({ instancePath, message }: Violation): ForeignProblem {
  const pointer = `#${(instancePath ?? '').replaceAll('%', '%25')}`;
  return { severity: 'error', message: `${pointer} ${message ?? 'is invalid'}.`, pointer };
}
