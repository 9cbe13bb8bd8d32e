/** The links of an answer: which call may follow, with what. */
import type { Link } from '../../ir/index.ts';
import type { Names } from '../../naming/names.ts';
import { escapeHtml, type Html, joinHtml, markup } from './markup.ts';
import { markdownToHtml } from './markdown-to-html.ts';
import { jsonText, type RowView } from './schema-view.ts';

export interface LinkTargets {
  readonly names: Names;
  /** Whether there is an operation with this id. */
  readonly hasOperation: (id: string) => boolean;
}

/** Views of `docs/row`. */
export function linkViews(links: readonly Link[], targets: LinkTargets): readonly RowView[] {
  return links.map((link) => ({
    name: escapeHtml(link.name),
    marks: markup``,
    type: targetHtml(link, targets),
    says: markup`${markdownToHtml(link.description ?? '')}${valuesOf(link)}`,
  }));
}

function targetHtml({ operationId, operationRef = '' }: Link, { names, hasOperation }: LinkTargets): Html {
  if (operationId === undefined || !hasOperation(operationId))
    return markup`<code>${escapeHtml(operationId ?? operationRef)}</code>`;
  return markup`<a href="#operation-${escapeHtml(names.operation(operationId).file)}"
    ><code>${escapeHtml(operationId)}</code></a
  >`;
}

function valuesOf({ parameters, requestBody, server }: Link): Html {
  const given = Object.entries(parameters).map(([name, value]) => [name, jsonText(value)] as const);
  const all = [
    ...given,
    ...(requestBody === undefined ? [] : [['body', jsonText(requestBody)] as const]),
    ...(server === undefined ? [] : [['server', server.url] as const]),
  ];
  return joinHtml(
    all.map(([name, value]) => markup`<p><code>${escapeHtml(name)}</code>: <code>${escapeHtml(value)}</code></p>`),
    '',
  );
}
