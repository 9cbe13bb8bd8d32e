/** What an operation answers when all is well. */
import type { Pointer } from '#document';
import type { MediaType, Operation } from '../../ir/index.ts';
import { labelText, typeLabel } from './type-label.ts';

/** `Turn | stream of AgentTurnResponseStreamChunk`; `nothing` for empty bodies. */
export function answerLabel(operation: Operation, nameOf: (target: Pointer) => string): string {
  const good = operation.responses.filter(({ status }) => status.startsWith('2'));
  const answers = (good.length > 0 ? good : operation.responses.filter(({ status }) => status === 'default')).flatMap(
    ({ content }) => (content.length === 0 ? ['nothing'] : content.map((mediaType) => contentLabel(mediaType, nameOf))),
  );
  return answers.length === 0 ? 'nothing' : [...new Set(answers)].join(' | ');
}

function contentLabel(mediaType: MediaType, nameOf: (target: Pointer) => string): string {
  if (mediaType.item !== undefined) return `stream of ${labelText(typeLabel(mediaType.item, nameOf))}`;
  if (mediaType.kind === 'binary') return 'bytes';
  return mediaType.schema === undefined ? mediaType.kind : labelText(typeLabel(mediaType.schema, nameOf));
}
