/** Pieces of the page that tell what a value is: its type with links, and its properties. */
import type { ExternalDocumentation, Json } from '#document';
import type { Schema } from '../../ir/index.ts';
import type { Names } from '../../naming/names.ts';
import { linkHtml } from './link-html.ts';
import { escapeHtml, markup, joinHtml, type Html } from './markup.ts';
import { markdownToHtml } from './markdown-to-html.ts';
import { propertyRows, type PropertyRow } from './property-rows.ts';
import { typeLabel } from './type-label.ts';

/** The type in code letters, named schemas linked to their sections. */
export function typeHtml(schema: Schema, names: Names): Html {
  const parts = typeLabel(schema, (target) => names.type(target, 'response').identifier);
  const pieces = parts.map(({ text, target }) => {
    if (target === undefined) return escapeHtml(text);
    return markup`<a href="#${escapeHtml(schemaAnchor(names.type(target, 'response').identifier))}"
      >${escapeHtml(text)}</a
    >`;
  });
  return markup`<code class="type">${pieces}</code>`;
}

export function schemaAnchor(identifier: string): string {
  return `type-${identifier}`;
}

/** Rows of a table of properties; views of `docs/row`. */
export function propertyViews(schema: Schema, names: Names): readonly RowView[] {
  return propertyRows(schema).map((row) => rowView(row, names));
}

export interface RowView {
  readonly name: Html;
  readonly type: Html;
  readonly marks: Html;
  readonly says: Html;
}

function rowView({ path, property }: PropertyRow, names: Names): RowView {
  const { schema, required, access } = property;
  return {
    name: escapeHtml(path),
    type: typeHtml(schema, names),
    marks: marks([
      required ? 'required' : undefined,
      access === 'both' ? undefined : access,
      schema.deprecated ? 'deprecated' : undefined,
    ]),
    says: saysHtml(schema),
  };
}

/** Small words behind a name. */
export function marks(words: readonly (string | undefined)[]): Html {
  const present = words.filter((word) => word !== undefined);
  return joinHtml(
    present.map((word) => markup`<span class="mark ${escapeHtml(word)}">${escapeHtml(word)}</span>`),
    ' ',
  );
}

/** The description, the default, examples, and what is said elsewhere, where there is any. */
export function saysHtml({ description, title, default: fallback, examples = [], externalDocs }: Schema): Html {
  const says = markdownToHtml(description ?? title ?? '');
  const standard =
    fallback === undefined ? markup`` : markup`\n<p>Default: <code>${escapeHtml(jsonText(fallback))}</code></p>`;
  return markup`${says}${standard}${examplesHtml(examples)}${elsewhere(externalDocs)}`;
}

/** Values that are short, as those of parameters, headers and properties are. */
export function examplesHtml(examples: readonly Json[]): Html {
  if (examples.length === 0) return markup``;
  const values = examples.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  const shown = values.map((value) => markup`<code>${escapeHtml(value.slice(0, 200))}</code>`);
  return markup`<p>Example: ${joinHtml(shown, ', ')}</p>`;
}

/** A sentence with a link to what is said elsewhere. */
export function elsewhere(docs: ExternalDocumentation | undefined): Html {
  if (docs === undefined) return markup``;
  return markup`<p class="small">More: ${linkHtml(docs.url, docs.description ?? docs.url)}</p>`;
}

const longest = 8_000;

/** JSON for people, cut where it would fill the page. */
export function jsonText(value: Json): string {
  const text = JSON.stringify(value, undefined, 2);
  return text.length > longest ? `${text.slice(0, longest)}\n… (${text.length - longest} more characters)` : text;
}
