/** The Markdown of descriptions as HTML: paragraphs, lists, headings, code, emphasis, links. Everything else stays text. */
import { escapeHtml, markup, joinHtml, type Html } from './markup.ts';

/** Raw HTML in the text is shown, never used; links lead to the web, to mail or within the page. */
export function markdownToHtml(text: string): Html {
  if (plainProse.test(text)) return markup`<p>${escapeHtml(text.trim())}</p>`;
  const blocks = splitFences(text.replaceAll(/\r\n?/g, '\n'));
  return joinHtml(
    blocks.flatMap(({ fenced, lines }) => (fenced ? [preformatted(lines)] : paragraphs(lines))),
    '\n',
  );
}

/** Most descriptions: one line that begins with a letter, without a sign that means anything within a line. */
const plainProse = /^[A-Za-z][^`*[\r\n]*$/;

/** One line of Markdown without its block structure. */
export function inlineMarkdown(text: string): Html {
  const pieces = text.split(/(`[^`\n]+`)/);
  return joinHtml(
    pieces.map((piece, index) =>
      index % 2 === 1 ? markup`<code>${escapeHtml(piece.slice(1, -1))}</code>` : withLinks(piece),
    ),
    '',
  );
}

interface Block {
  readonly fenced: boolean;
  readonly lines: readonly string[];
}

function splitFences(text: string): readonly Block[] {
  const blocks: { fenced: boolean; lines: string[] }[] = [{ fenced: false, lines: [] }];
  for (const line of text.split('\n')) {
    const current = blocks.at(-1);
    if (/^\s{0,3}(```|~~~)/.test(line)) blocks.push({ fenced: current?.fenced === false, lines: [] });
    else current?.lines.push(line);
  }
  return blocks.filter(({ lines }) => lines.some((line) => line.trim() !== ''));
}

function preformatted(lines: readonly string[]): Html {
  return markup`<pre><code>${escapeHtml(lines.join('\n'))}</code></pre>`;
}

function paragraphs(lines: readonly string[]): readonly Html[] {
  return lines
    .join('\n')
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.split('\n').filter((line) => line.trim() !== ''))
    .filter((paragraph) => paragraph.length > 0)
    .flatMap(paragraphBlock);
}

/** A heading may stand right above a paragraph, and a list right below one. */
function paragraphBlock(lines: readonly string[]): readonly Html[] {
  const [first = '', ...rest] = lines;
  const heading = /^\s{0,3}#{1,6}\s+(.*)$/.exec(first)?.[1];
  if (heading !== undefined) {
    // Pages have their own headings; those of a description are only emphasised.
    const title = markup`<p class="heading">${inlineMarkdown(heading)}</p>`;
    return rest.length === 0 ? [title] : [title, ...paragraphBlock(rest)];
  }
  const start = lines.findIndex(isItem);
  if (start === 0) return [listOf(lines)];
  const prose = start === -1 ? lines : lines.slice(0, start);
  const paragraph = markup`<p>${inlineMarkdown(prose.map((line) => line.trim()).join('\n'))}</p>`;
  return start === -1 ? [paragraph] : [paragraph, listOf(lines.slice(start))];
}

const itemMark = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/;

function isItem(line: string): boolean {
  return itemMark.test(line);
}

function listOf(lines: readonly string[]): Html {
  const items: string[] = [];
  for (const line of lines) {
    if (isItem(line)) items.push(line.replace(itemMark, ''));
    else items.push(`${items.pop() ?? ''}\n${line.trim()}`);
  }
  const entries = items.map((item) => markup`<li>${inlineMarkdown(item)}</li>`);
  return /^\s*\d/.test(lines[0] ?? '') ? markup`<ol>${entries}</ol>` : markup`<ul>${entries}</ul>`;
}

const link = /\[([^\]\n]{1,300})\]\(([^)\s]{1,2000})\)/;

function withLinks(text: string): Html {
  const pieces: Html[] = [];
  let rest = text;
  for (let found = link.exec(rest); found !== null; found = link.exec(rest)) {
    const [whole, label = '', target = ''] = found;
    pieces.push(withEmphasis(rest.slice(0, found.index)), anchor(label, target));
    rest = rest.slice(found.index + whole.length);
  }
  return joinHtml([...pieces, withEmphasis(rest)], '');
}

function anchor(label: string, target: string): Html {
  if (!/^(https?:\/\/|mailto:|#)/i.test(target)) return withEmphasis(label);
  return markup`<a href="${escapeHtml(target)}" rel="noopener noreferrer">${withEmphasis(label)}</a>`;
}

function withEmphasis(text: string): Html {
  return escapeHtml(text)
    .replaceAll(/\*\*([^*\n]{1,300})\*\*/g, '<strong>$1</strong>')
    .replaceAll(/(^|[\s(])\*([^*\s][^*\n]{0,300})\*(?=$|[\s).,;:!?])/g, '$1<em>$2</em>') as Html;
}
