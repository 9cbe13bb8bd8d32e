/** A difference as text for a terminal. */
import pico from 'picocolors';
import { visibleText } from '../../diagnostics/visible-text.ts';
import type { ChangeClass } from '../change.ts';
import { operationsOf, placesOf, type Difference, type ShownChange } from './shown-change.ts';

type Paint = ReturnType<typeof pico.createColors>;

/** One block per class, one entry per change, and the verdict as closing line. */
export function textDifference({ changes, verdict }: Difference, colour = false): string {
  const paint = pico.createColors(colour);
  const blocks = (['wire-breaking', 'source-breaking', 'compatible'] as const).flatMap((kind) => {
    const own = changes.filter((change) => change.class === kind);
    if (own.length === 0) return [];
    return [[colours(paint)[kind](`${kind} (${own.length})`), ...own.map((change) => entry(change, paint))].join('\n')];
  });
  const steps = `version: ${verdict.overall} (client: ${verdict.client}, server: ${verdict.server})`;
  return `${[...blocks, changes.length === 0 ? `nothing has changed; ${steps}` : steps].join('\n\n')}\n`;
}

function colours(paint: Paint): { readonly [Kind in ChangeClass]: (text: string) => string } {
  return { 'wire-breaking': paint.red, 'source-breaking': paint.yellow, compatible: paint.green };
}

function entry(change: ShownChange, paint: Paint): string {
  const side = change.side === 'interface' ? '' : `${change.side}: `;
  const where = [operationsOf(change), placesOf(change)].filter((text) => text !== '').map(visibleText);
  return [
    `  ${side}${visibleText(change.says)} ${paint.dim(`(${change.code})`)}`,
    ...where.map((text) => `    ${paint.dim(text)}`),
  ].join('\n');
}
