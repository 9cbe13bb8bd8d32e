/** Finds the word that was probably meant, or shows what there is. */
import { didYouMean } from '#document';

/** `Did you mean 'expect'?`, or the whole choice where nothing is near; undefined if there is nothing to choose from. */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  const choices = [...known];
  if (choices.length === 0) return undefined;
  const shown = choices.slice(0, 30).join(', ');
  const all = choices.length > 30 ? `Known are ${shown}, … (${choices.length})` : `Known are ${shown}`;
  return didYouMean(word, choices) ?? all;
}
