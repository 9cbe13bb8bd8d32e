/** Which methods a path has: an answer of 405 lists them in `Allow` (RFC 9110 §15.5.6). */
import type { OpenApiDocument } from '#document';
import { bestTemplate, type FoundOperation } from './find-operation.ts';
import type { Answer } from './problem.ts';

export function withAllowed(answer: Answer, document: OpenApiDocument, { path, operation }: FoundOperation): Answer {
  const template = answer.status === 405 && operation === undefined ? bestTemplate(document, path) : undefined;
  if (template === undefined) return answer;
  const methods = Object.keys(document.paths[template]?.operations ?? {}).map((method) => method.toUpperCase());
  return { ...answer, headers: { ...answer.headers, allow: methods.join(', ') } };
}
