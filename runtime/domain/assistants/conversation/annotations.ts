/** What a text of the model refers to: passages that were found, and files that its code has made. */
import type { Annotation } from '../records/message.ts';
import type { RunState } from '../runs/run-state.ts';
import { foundPassages } from './found-passages.ts';

/** In the order in which they stand in the text; indices count as JavaScript counts characters. */
export function annotationsIn(text: string, state: Pick<RunState, 'steps' | 'files'>): readonly Annotation[] {
  return [...citations(text, state), ...paths(text, state)].toSorted(
    (one, other) => one.start_index - other.start_index,
  );
}

const citation = /【(\d{1,6})(?::\d{1,6})?†[^】\n]{0,200}】/g;

function citations(text: string, state: Pick<RunState, 'steps'>): readonly Annotation[] {
  const passages = foundPassages(state);
  return [...text.matchAll(citation)].flatMap((match) => {
    const passage = passages[Number(match[1]) - 1];
    if (passage === undefined) return [];
    const { file_id, text: quote } = passage;
    return [{ type: 'file_citation' as const, ...rangeOf(match), file_citation: { file_id, quote } }];
  });
}

const sandboxPath = /sandbox:\/mnt\/data\/([^\s)\]"'<>]{1,200})/g;

function paths(text: string, { files }: Pick<RunState, 'files'>): readonly Annotation[] {
  return [...text.matchAll(sandboxPath)].flatMap((match) => {
    const name = match[1] ?? '';
    const file_id = Object.hasOwn(files, name) ? files[name] : undefined;
    return file_id === undefined ? [] : [{ type: 'file_path' as const, ...rangeOf(match), file_path: { file_id } }];
  });
}

function rangeOf(match: RegExpExecArray) {
  return { text: match[0], start_index: match.index, end_index: match.index + match[0].length };
}
