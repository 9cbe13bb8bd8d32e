/** Text that is safe in a page, as `Code` is in a program: text of a document becomes HTML only here. */

declare const safe: unique symbol;

/** Text that may stand in a page as it is. */
export type Html = string & { readonly [safe]: true };

/** Joins pieces of a page; the template's own text is ours, so it is safe. Plain strings do not compile. */
export function markup(template: TemplateStringsArray, ...values: readonly (Html | readonly Html[])[]): Html {
  let text = template[0] ?? '';
  for (const [index, value] of values.entries())
    text += (typeof value === 'string' ? value : value.join('')) + (template[index + 1] ?? '');
  return text as Html;
}

/** Text between tags, or in a quoted attribute. */
export function escapeHtml(text: string): Html {
  if (harmless.test(text)) return text as Html;
  return visible(text).replaceAll(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`) as Html;
}

/** Printable ASCII but what is a sign of its own in HTML: most texts, and nothing in them needs a second look. */
const harmless = /^[\n\t !#-%(-;=?-_a-~]*$/;

/** Pieces with a separator of ours between them. */
export function joinHtml<Separator extends string>(pieces: readonly Html[], separator: Separator): Html {
  return pieces.join(separator) as Html;
}

/** What stands in a page without showing, or turns the direction of writing, is shown as its number. */
function visible(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(
      /(?![\n\t])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu,
      (character) => `\\u{${character.charCodeAt(0).toString(16)}}`,
    )
    .toWellFormed();
}

/** Looked at once: classes of Unicode are slow. */
const plain = /^[\n\t -~]*$/;
