/** Answers in the place of a failure that the operation cannot give: no client would compile with them, so they are left out. */
import type { Finding } from '../diagnostics/reporter.ts';
import type { Normalised } from '../normalise/normalise-document.ts';
import type { OpenApiDocument, OperationObject, PathItemObject } from '../open-api.ts';
import type { Cursor } from '../source/cursor.ts';
import { operationsOf } from '../lint/walk.ts';
import { recordOf } from '../normalise/context.ts';
import { cursorOfPointer } from '../source/cursor-of-pointer.ts';

const extension = 'x-etalon-when-failed';

export interface Fitting {
  readonly document: OpenApiDocument;
  readonly findings: readonly Finding<Cursor>[];
}

/** What the linter tells of them, and the document without them: the same one where all fit. */
export async function withoutUnfitAnswers({ document, origins }: Normalised): Promise<Fitting> {
  if (!operationsOf(document).some((operation) => extension in operation)) return { document, findings: [] };
  const { failureAnswer } = await import('../lint/rules/failure-answer.ts');
  const unfit = failureAnswer.find({ document });
  if (unfit.length === 0) return { document, findings: [] };
  const isUnfit = ({ origin }: OperationObject): boolean =>
    unfit.some(({ pointer }) => pointer.startsWith(`${origin}/${extension}/`));
  return {
    document: { ...document, paths: without(document.paths, isUnfit), webhooks: without(document.webhooks, isUnfit) },
    findings: unfit.map(({ pointer, message }) => {
      const at = cursorOfPointer(origins, pointer);
      const told = `${message.replace(/\.$/, '')}; '${extension}' is left out.`;
      return { code: failureAnswer.code, message: told, ...(at && { at }) };
    }),
  };
}

interface PathItems {
  readonly [path: string]: PathItemObject;
}

function without(items: PathItems, isUnfit: (operation: OperationObject) => boolean): PathItems {
  return recordOf(
    Object.entries(items).map(([path, item]) => [path, { ...item, operations: bare(item.operations, isUnfit) }]),
  );
}

function bare(
  operations: PathItemObject['operations'],
  isUnfit: (operation: OperationObject) => boolean,
): PathItemObject['operations'] {
  return recordOf(
    Object.entries(operations).map(([method, operation]) => {
      const { [extension]: unfit, ...rest } = operation;
      return [method, unfit !== undefined && isUnfit(operation) ? rest : operation];
    }),
  );
}
