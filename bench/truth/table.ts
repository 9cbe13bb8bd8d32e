/** Verdicts as rows of a Markdown table. */
import type { Failure, Verdict } from './verdicts/verdict.ts';

const columns = [
  'schemas',
  'valid',
  'invalid',
  'must fit',
  'must fail',
  'disagree',
  'types wrong',
  'compared',
  'same',
  'explained',
  'unexplained',
  's',
];

export function tableHead(): string {
  const names = ['', 'document', ...columns];
  return `| ${names.join(' | ')} |\n|${names.map((_, index) => (index < 2 ? '---|' : '---:|')).join('')}\n`;
}

/** The last row, of all documents. */
export function totalRow(verdicts: readonly Verdict[], seconds: number): string {
  const sums = verdicts.map(cells).reduce(
    (left, right) => left.map((sum, index) => sum + (right[index] ?? 0)),
    columns.map(() => 0),
  );
  return `|  | together | ${sums.slice(0, -1).join(' | ')} | ${Math.round(seconds)} |\n`;
}

export function tableRow(document: string, verdict: Verdict | undefined, seconds: number): string {
  const shown = verdict === undefined ? columns.map(() => '–') : cells(verdict);
  const mark = verdict?.failures.length === 0 ? '✓' : '✗';
  return `| ${[mark, document, ...shown.slice(0, -1), Math.round(seconds)].join(' | ')} |\n`;
}

function cells(verdict: Verdict): readonly number[] {
  const count = (fault: RegExp): number => verdict.failures.filter((failure) => fault.test(failure.fault)).length;
  const unexplained = count(/^differs/);
  const { schemas, valid, invalid, mustFit, mustFail, compared, same } = verdict;
  const explained = compared - same - unexplained;
  return [
    schemas,
    valid,
    invalid,
    mustFit,
    mustFail,
    count(/^validator|^it cannot/),
    count(/^the type/),
    compared,
    same,
    explained,
    unexplained,
    0,
  ];
}

const MOST = 5;
const LONGEST = 400;

/** What is to be complained of and what is worth knowing, a few lines for each document. */
export function remarks(document: string, verdict: Verdict): string {
  const { failures, barren, differences } = verdict;
  const shown = [...Map.groupBy(failures, ({ fault }) => fault).values()].flatMap((group) => group.slice(0, MOST));
  const lines = [
    ...shown.map(complaint),
    ...(failures.length > shown.length ? [`and ${failures.length - shown.length} more`] : []),
    ...(barren.length > 0 ? [`no valid value was found for ${barren.join(', ')}`] : []),
    ...Object.entries(differences).map(
      ([reason, names]) => `differs from openapi-typescript, ${reason}: ${few(names)}`,
    ),
  ];
  return lines.map((line) => `${document}: ${line}\n`).join('');
}

function complaint({ fault, subject, pointer, instance, told }: Failure): string {
  const value = instance === undefined ? '' : ` ${JSON.stringify(instance).slice(0, LONGEST)}`;
  return `${fault}: ${subject} (${pointer})${value}: ${told.slice(0, LONGEST)}`;
}

function few(names: readonly string[]): string {
  const unique = [...new Set(names)];
  return unique.length > MOST
    ? `${unique.slice(0, MOST).join(', ')} and ${unique.length - MOST} more`
    : unique.join(', ');
}
