/** The summary of a power measurement for a terminal, and at length for a file. */
import type { ClassPower, PowerSummary, RequirementPower } from './summary.ts';

/** Of a part of the operators or of the scenarios nothing follows for requirements and assertions: others may show them. */
export function powerText(summary: PowerSummary, { isPart } = { isPart: false }): string {
  const { api, classes, targets, runs, survivors, broke, alarms, isWhole } = summary;
  return [
    `Power of the suite ${api}: ${targets.made} broken targets, ${targets.made - targets.unreached} of them show in some scenario; ${runs} runs`,
    ...(alarms.length === 0
      ? []
      : [`FALSE ALARMS on the right server: ${alarms.map(({ unit }) => unit.scenario).join(', ')}`]),
    '',
    ...(isWhole ? [table(classes), ''] : ['Only single assertions were tried.']),
    ...(isWhole && !isPart ? requirementLines(summary) : []),
    ...(isPart ? ['Only a part was tried: nothing is said of requirements and assertions.'] : [assertionLine(summary)]),
    `Not noticed: ${survivors.length}${broke.length === 0 ? '' : `; the exam itself broke in ${broke.length} runs`}`,
    '',
  ].join('\n');
}

function requirementLines({ requirements }: PowerSummary): readonly string[] {
  const open = requirements.filter((requirement) => isOpen(requirement));
  return [
    `Requirements: ${levelText(requirements, 'MUST')}; ${levelText(requirements, 'SHOULD')}`,
    ...open.slice(0, MOST_LINES).map(({ id, level }) => `  ${id} (${level}) is caught by no broken target`),
    ...more(open.length),
  ];
}

function assertionLine({ assertions, dead, untried }: PowerSummary): string {
  const { decisive, shared, covered, silent } = assertions;
  const unexcused = dead.filter(({ excuse }) => excuse === undefined).length;
  const others = untried.length === 0 ? '' : `; ${untried.length} others were not tried to the end`;
  return `Assertions: ${decisive} decisive, ${shared} shared, ${covered} covered, ${silent} silent; dead and not excused: ${unexcused}${others}`;
}

const MOST_LINES = 20;

function more(count: number): readonly string[] {
  return count > MOST_LINES ? [`  … and ${count - MOST_LINES} more`] : [];
}

/** Neither caught nor excused. */
export function isOpen({ sharpest, excuse }: RequirementPower): boolean {
  return sharpest === undefined && excuse === undefined;
}

function levelText(requirements: readonly RequirementPower[], level: string): string {
  const own = requirements.filter((one) => one.level === level);
  const caught = own.filter(({ sharpest }) => sharpest !== undefined).length;
  const excused = own.filter(({ sharpest, excuse }) => sharpest === undefined && excuse !== undefined).length;
  return `${caught} of ${own.length} ${level} are caught broken, ${excused} excused`;
}

const columns = ['class', 'shown', 'MUST', 'SHOULD', 'allowed', 'missed', 'noticed', 'by the document alone'] as const;

function table(classes: readonly ClassPower[]): string {
  const rows = [columns, ...classes.map((one) => rowOf(one)), rowOf(total(classes))];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

function rowOf(power: Omit<ClassPower, 'class'> & { readonly class: string }): readonly string[] {
  const { shown, noticedByMust, noticedByShould, allowed, missed, byDocument } = power;
  const share = (count: number, of: number): string => (of === 0 ? '–' : `${Math.round((100 * count) / of)} %`);
  const counts = [shown, noticedByMust, noticedByShould, allowed, missed].map(String);
  const wanted = shown - allowed;
  return [power.class, ...counts, share(noticedByMust + noticedByShould, wanted), share(byDocument, wanted)];
}

function total(classes: readonly ClassPower[]): Omit<ClassPower, 'class'> & { readonly class: string } {
  const sum = (pick: (power: ClassPower) => number): number =>
    classes.reduce((before, power) => before + pick(power), 0);
  return {
    class: 'all',
    shown: sum(({ shown }) => shown),
    noticedByMust: sum(({ noticedByMust }) => noticedByMust),
    noticedByShould: sum(({ noticedByShould }) => noticedByShould),
    allowed: sum(({ allowed }) => allowed),
    missed: sum(({ missed }) => missed),
    byDocument: sum(({ byDocument }) => byDocument),
  };
}
