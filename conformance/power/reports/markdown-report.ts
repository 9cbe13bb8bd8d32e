/** The summary of a power measurement as Markdown: everything that somebody may want to look up. */
import type { PowerSummary, RequirementPower } from './summary.ts';
import { isOpen, powerText } from './text-report.ts';

/** A requirement that only fails together with so many others is hardly proved. */
const BLUNT = 6;

export function powerMarkdown(summary: PowerSummary): string {
  return [
    `# Power of the suite ${summary.api}`,
    `\`\`\`text\n${powerText(summary)}\`\`\``,
    ...requirementSections(summary),
    ...assertionSections(summary),
    ...targetSections(summary),
    section(
      'How each requirement is caught',
      summary.requirements.flatMap((one) => (one.sharpest === undefined ? [] : [caughtLine(one)])),
    ),
  ].join('\n\n');
}

function requirementSections({ requirements }: PowerSummary): readonly string[] {
  return [
    section(
      'Requirements that no broken target is caught by',
      requirements.filter((one) => isOpen(one)).map(({ id, level }) => `${id} (${level})`),
    ),
    section(
      'Requirements that are excused',
      requirements.flatMap(({ id, excuse }) => (excuse === undefined ? [] : [`${id}: ${excuse}`])),
    ),
    section(
      `Requirements that fail only together with ${BLUNT} others or more`,
      requirements
        .filter((one) => isBlunt(one))
        .map((one) => `${one.id}: ${String(one.sharpest?.fails)} under \`${one.sharpest?.target ?? ''}\``),
    ),
  ];
}

function assertionSections({ dead, untried }: PowerSummary): readonly string[] {
  return [
    section(
      'Dead assertions',
      dead.filter(({ excuse }) => excuse === undefined).map(({ id, life }) => `${life}: \`${id}\``),
    ),
    section(
      'Assertions that were not tried to the end',
      untried.map((id) => `\`${id}\``),
    ),
    section(
      'Dead assertions that are kept',
      dead.flatMap(({ id, excuse }) => (excuse === undefined ? [] : [`\`${id}\`: ${excuse}`])),
    ),
  ];
}

function targetSections({ survivors, broke }: PowerSummary): readonly string[] {
  return [
    section(
      'Broken targets that nobody noticed',
      survivors.map(({ id, does }) => `\`${id}\` — ${does}`),
    ),
    section(
      'Where the exam itself broke',
      broke.map(({ target, scenario, why }) => `\`${target}\` in ${scenario}: ${why}`),
    ),
  ];
}

function isBlunt({ sharpest }: RequirementPower): boolean {
  return sharpest !== undefined && sharpest.fails >= BLUNT;
}

function caughtLine({ id, catches, sharpest }: RequirementPower): string {
  return `${id}: ${catches} targets; the sharpest is \`${sharpest?.target ?? ''}\` in ${sharpest?.scenario ?? ''}`;
}

function section(title: string, lines: readonly string[]): string {
  return [`## ${title}`, lines.length === 0 ? 'None.' : lines.map((line) => `- ${line}`).join('\n')].join('\n\n');
}
