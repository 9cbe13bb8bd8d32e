/** The header of generated files, in one place. No date and no version: a release does not touch every file. */
import { extname } from 'node:path/posix';

/** The words by which a file on disk is known to be ours when its manifest is lost. */
const marker = 'emitter of Etalon. Do not edit';

/** The text with its header, as a comment where the format has comments; JSON and unknown formats have none. */
export function withHeader(
  path: string,
  body: string,
  source: { readonly document: string; readonly emitter: string },
): string {
  const comment = comments[extname(path)];
  if (comment === undefined) return body;
  const sentence = `Generated from ${oneLine(source.document)} by the ${source.emitter} ${marker}: change the document, then run "etalon generate".`;
  return comment(sentence, body);
}

/** Whether a text on disk was written by the generator. */
export function hasHeader(text: string): boolean {
  return text.slice(0, 1000).includes(marker);
}

type Comment = (sentence: string, body: string) => string;

const comments: { readonly [extension: string]: Comment | undefined } = {
  '.ts': (sentence, body) => `// ${sentence}\n${body}`,
  '.js': (sentence, body) => `// ${sentence}\n${body}`,
  '.css': (sentence, body) => `/* ${sentence} */\n${body}`,
  '.md': (sentence, body) => `<!-- ${sentence} -->\n\n${body}`,
  // A comment before the doctype is allowed, and keeps browsers in standards mode.
  '.html': (sentence, body) => `<!-- ${sentence} -->\n${body}`,
  '.yaml': (sentence, body) => `# ${sentence}\n${body}`,
};

/** A document's path may hold anything; in a comment it may not end the comment. */
function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}|[\u2028\u2029<>]|\*\//gu, ' ').replaceAll('--', '- -');
}
