/** Generated code is formatted before it is written, so that nobody's formatter ever has to touch it. */
import { GeneratorBug } from '../render/index.ts';
import { formatText } from './format-text.ts';

/** The text as oxfmt leaves it; other files than TypeScript are returned as they are. */
export async function formatOutput(path: string, text: string): Promise<string> {
  if (!path.endsWith('.ts')) return text.endsWith('\n') ? text : `${text}\n`;
  const formatted = await formatText(path, text);
  if ('problem' in formatted) throw new GeneratorBug(formatted.problem);
  return formatted.text;
}
