/** The lines of the tables that docs/reference/performance.md shows. */
import type { Measured } from './measure.ts';

export const figuresHead = '| measured | clock | processors | memory |\n|---|--:|--:|--:|';

export function figuresRow(name: string, { clock, cpu, memory }: Measured): string {
  const size = memory === undefined ? '' : `${Math.round(memory).toLocaleString('en')} MiB`;
  return `| ${name} | ${seconds(clock)} | ${cpu === undefined ? '' : seconds(cpu)} | ${size} |`;
}

export const budgetsHead = '| ratio | at most | by the clock | by processors |\n|---|--:|--:|--:|';

export function budgetRow(
  { of, to, most }: { readonly of: string; readonly to: string; readonly most: number },
  [ours, theirs]: readonly [Measured, Measured],
): string {
  const quotient = (figure: 'clock' | 'cpu'): string => {
    const [one, other] = [ours[figure], theirs[figure]];
    return one === undefined || other === undefined ? '' : (one / other).toFixed(2);
  };
  return `| ${of} / ${to} | ${most} | ${quotient('clock')} | ${quotient('cpu')} |`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
