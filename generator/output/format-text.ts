/** Formats one file. Loads nothing but the formatter: a thread of its own does this as well. */
import { availableParallelism } from 'node:os';
import { format } from 'oxfmt';

const options = {
  printWidth: 120,
  singleQuote: true,
  // Template literals of ours hold no other language; reading them as such would only change their text.
  embeddedLanguageFormatting: 'off',
} as const;

/** The text as oxfmt leaves it, or why it is no TypeScript. */
export type Formatted = { readonly text: string } | { readonly problem: string };

/** The formatter works on several cores; what it holds at once is memory of its own, hundreds of megabytes at sixteen. */
export const formattedAtOnce = Math.min(4, availableParallelism());

export async function formatText(path: string, text: string): Promise<Formatted> {
  const { code, errors } = await format(path, text, options);
  const [first] = errors;
  if (first === undefined) return { text: code };
  return { problem: `${path} cannot be formatted: ${first.message}\n${first.codeframe ?? ''}` };
}
