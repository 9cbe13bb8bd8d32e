/** What swagger-parser finds, as a second opinion, with our places. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Library } from '../source/library.ts';
import type { Source } from '../source/source.ts';
import { isObject } from '../json.ts';
import { parsePointer } from '../pointer.ts';
import { excerptAt, placeOfOffset } from '../source/source.ts';
import { askElsewhere, type Bounds } from './ask-elsewhere.ts';
import type { ForeignProblem } from './elsewhere.ts';

/** It took 41 seconds for one document of 3 MB; nobody waits that long for a second opinion. */
const textLimit = 2_000_000;

export async function askSwaggerParser(
  library: Library,
  root: Source,
  bounds?: Bounds,
): Promise<readonly Diagnostic[]> {
  const reason = reasonToSkip(library, root);
  if (reason !== undefined)
    return [{ code: 'swagger-parser/skipped', severity: 'info', message: `swagger-parser was not asked: ${reason}.` }];
  const opinion = await askElsewhere('swagger-parser', { library, root }, bounds);
  if ('problems' in opinion) return opinion.problems.map((problem) => toDiagnostic(problem, root));
  const message = `swagger-parser could not read the document: ${opinion.gaveUp}`;
  const help = 'Its rules are not applied; `--ignore swagger-parser` leaves it out.';
  return [{ code: 'swagger-parser/failed', severity: 'warning', message, help }];
}

function reasonToSkip(library: Library, root: Source): string | undefined {
  const version = isObject(root.value) ? String(root.value['openapi'] ?? '') : '';
  if (version.startsWith('3.2')) return 'it does not know OpenAPI 3.2';
  const size = library.sources.reduce((sum, { text }) => sum + text.length, 0);
  return size > textLimit ? 'the document is too large for it' : undefined;
}

function toDiagnostic({ message, pointer = '#' }: ForeignProblem, root: Source): Diagnostic {
  const place = placeOfOffset(root, root.locate(parsePointer(pointer)));
  return {
    code: 'swagger-parser/invalid',
    severity: 'error',
    message,
    place,
    pointer,
    excerpt: excerptAt(root, place),
  };
}
