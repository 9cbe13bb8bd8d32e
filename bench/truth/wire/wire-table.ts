/** Verdicts about the wire as rows of a Markdown table. */
import type { WireCounts, WireFailure, WireVerdict } from './wire-verdict.ts';

const columns: readonly (readonly [keyof WireCounts, string])[] = [
  ['operations', 'operations'],
  ['requests', 'requests'],
  ['parameters', 'parameters'],
  ['bodies', 'bodies'],
  ['answers', 'answers'],
  ['headers', 'headers'],
  ['items', 'items'],
  ['refused', 'refused'],
  ['independent', 'by others'],
  ['byText', 'by text'],
  ['uncarried', 'uncarried'],
];

export function tableHead(): string {
  const names = ['', 'document', ...columns.map(([, name]) => name), 'faults', 's'];
  return `| ${names.join(' | ')} |\n|${names.map((_, index) => (index < 2 ? '---|' : '---:|')).join('')}\n`;
}

export function tableRow(document: string, verdict: WireVerdict | undefined, seconds: number): string {
  const shown = verdict === undefined ? [...columns.map(() => '–'), '–'] : cells(verdict);
  const mark = verdict?.failures.length === 0 ? '✓' : '✗';
  return `| ${[mark, document, ...shown, Math.round(seconds)].join(' | ')} |\n`;
}

/** The last row, of all documents. */
export function totalRow(verdicts: readonly WireVerdict[], seconds: number): string {
  const sums = [...columns.map(() => 0), 0].map((_, index) =>
    verdicts.reduce((sum, verdict) => sum + (cells(verdict)[index] ?? 0), 0),
  );
  return `|  | together | ${sums.join(' | ')} | ${Math.round(seconds)} |\n`;
}

function cells({ counts, failures }: WireVerdict): readonly number[] {
  return [...columns.map(([name]) => counts[name]), failures.length];
}

const MOST = 5;
const LONGEST = 400;

/** What is to be complained of and what is worth knowing, a few lines for each document. */
export function remarks(document: string, { failures, barren }: WireVerdict): string {
  const shown = [...Map.groupBy(failures, ({ fault }) => fault).values()].flatMap((group) => group.slice(0, MOST));
  const lines = [
    ...shown.map(complaint),
    ...(failures.length > shown.length ? [`and ${failures.length - shown.length} more`] : []),
    ...(barren.length > 0 ? [`no valid value was found for ${barren.join(', ')}`] : []),
  ];
  return lines.map((line) => `${document}: ${line}\n`).join('');
}

function complaint({ fault, subject, sent, told }: WireFailure): string {
  const value = sent === undefined ? '' : ` ${JSON.stringify(sent).slice(0, LONGEST)}`;
  return `${fault}: ${subject}${value}: ${told.slice(0, LONGEST)}`;
}
