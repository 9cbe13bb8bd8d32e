/** Answers that a defect makes up: the document's own examples, so that nothing in them is wrong but that they came. */
import type { Json, ResponseObject } from '#document';
import type { ApiDocument, ApiOperation } from '../../../schema/api-document.ts';
import { sampleOf } from '../places/sample-of.ts';
import { madeUp } from '../wire/passing.ts';
import type { PassingAnswer } from '../wire/passing.ts';

/** A refusal with the status, or with the nearest one that the operation declares. */
export function refusal(operation: ApiOperation | undefined, api: ApiDocument, status = 400): PassingAnswer {
  const declared =
    operation === undefined ? undefined : (operation.responses[String(status)] ?? operation.responses['400']);
  return madeUp(status, (declared === undefined ? undefined : bodyOf(declared, api)) ?? { detail: 'refused' });
}

/** What the operation answers when all is well, by the example of the document. */
export function success(operation: ApiOperation, api: ApiDocument): PassingAnswer {
  const [status, response] = Object.entries(operation.responses).find(([code]) => code.startsWith('2')) ?? [
    '204',
    undefined,
  ];
  return madeUp(Number(status), response === undefined ? undefined : bodyOf(response, api));
}

function bodyOf({ content }: ResponseObject, { document }: ApiDocument): Json | undefined {
  const media = Object.entries(content).find(([type]) => /[/+]json$/.test(type))?.[1];
  if (media === undefined) return undefined;
  const [example] = Object.values(media.examples ?? {});
  return example?.value ?? sampleOf(media.schema ?? null, document);
}
