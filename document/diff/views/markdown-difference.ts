/** A difference as Markdown: a changelog to be pasted. */
import type { ChangeClass } from '../change.ts';
import { operationsOf, placesOf, type Difference, type ShownChange } from './shown-change.ts';

/** A section per class that has changes; text of the documents can be neither markup nor a table's end. */
export function markdownDifference({ changes, verdict }: Difference): string {
  const sections = (Object.keys(headings) as readonly ChangeClass[]).flatMap((kind) => {
    const own = changes.filter((change) => change.class === kind);
    return own.length === 0 ? [] : [`## ${headings[kind]}\n\n${own.map((change) => item(change)).join('\n')}`];
  });
  const step = `Version step: **${verdict.overall}** (client ${verdict.client}, server ${verdict.server}).`;
  return `${['# What changed', step, ...(sections.length === 0 ? ['Nothing.'] : sections)].join('\n\n')}\n`;
}

const headings: { readonly [Kind in ChangeClass]: string } = {
  'wire-breaking': 'Breaking on the wire',
  'source-breaking': 'Breaking for source code',
  compatible: 'Compatible',
};

function item(change: ShownChange): string {
  const side = change.side === 'interface' ? '' : `${change.side}: `;
  const about = [operationsOf(change), placesOf(change)].filter((text) => text !== '').map(inert);
  return `- ${side}${inert(change.says)} (\`${change.code}\`)${about.map((text) => `<br>${text}`).join('')}`;
}

/** Every character that could begin markup is escaped, line breaks become spaces. */
function inert(text: string): string {
  return text
    .replaceAll(/[\r\n\t]+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]()#+!|~]/g, String.raw`\$&`);
}
