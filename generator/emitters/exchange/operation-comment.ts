/** The comment of whatever stands for an operation: what it does, and which request it is. */
import type { Operation } from '../../ir/index.ts';
import { type Code, docComment } from '../../render/index.ts';

export function operationComment({ method, path, summary, description, deprecated }: Operation): Code {
  const more = description === summary ? undefined : description;
  return docComment(
    paragraphs([summary, more, `\`${method} ${path}\``]),
    deprecated ? { tag: 'deprecated' } : undefined,
  );
}

/** The parts that there are, with an empty line between them. */
function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part.trim() !== '').join('\n\n');
}
