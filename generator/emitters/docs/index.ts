/** Documents for people: an index in Markdown, and a reference in one HTML file. */
import type { Emitter } from '../emitter.ts';
import { printApiIndex } from './api-index.ts';
import { createDocsContext } from './docs-context.ts';
import { printReferencePage } from './reference-page.ts';

export const docsEmitter: Emitter = {
  name: 'docs',
  summary: 'An index of operations and types in Markdown, and a self-contained HTML reference.',
  needs: ['types'],
  emit(context) {
    const docs = createDocsContext(context);
    return [
      { path: 'docs/api.md', body: printApiIndex(docs), origins: ['#'] },
      { path: 'docs/index.html', body: printReferencePage(docs), origins: ['#'] },
    ];
  },
};
