/** Generated code is formatted before it is written, so that nobody's formatter ever has to touch it. */
import { format } from 'oxfmt';
import { GeneratorBug } from '../render/index.ts';

const options = {
  printWidth: 120,
  singleQuote: true,
  // Template literals of ours hold no other language; reading them as such would only change their text.
  embeddedLanguageFormatting: 'off',
} as const;

/** The text as oxfmt leaves it; other files than TypeScript are returned as they are. */
export async function formatOutput(path: string, text: string): Promise<string> {
  if (!path.endsWith('.ts')) return text.endsWith('\n') ? text : `${text}\n`;
  const { code, errors } = await format(path, text, options);
  const [first] = errors;
  if (first !== undefined)
    throw new GeneratorBug(`${path} cannot be formatted: ${first.message}\n${first.codeframe ?? ''}`);
  return code;
}
