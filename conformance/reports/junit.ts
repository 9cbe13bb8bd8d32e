/** The report as JUnit XML, one test case per requirement; scenarios and their failures stand in the text. */
import { forXml } from './escape.ts';
import type { Report, RequirementReport } from './report.ts';

export function junitReport(report: Report): string {
  const cases = report.requirements.map((requirement) => testCase(requirement, report.api));
  const broken = report.errors.map(
    (error) =>
      `    <testcase classname="${forXml(report.api)}" name="exam"><error message="${forXml(error)}"/></testcase>`,
  );
  const count = (part: string): number => [...cases, ...broken].filter((text) => text.includes(part)).length;
  const counts = `tests="${cases.length + broken.length}" failures="${count('<failure')}" errors="${count('<error')}" skipped="${count('<skipped')}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites ${counts} time="${report.durationMs / 1000}">`,
    `  <testsuite name="${forXml(`${report.api} on ${report.target.name}`)}" ${counts} timestamp="${report.startedAt}" time="${report.durationMs / 1000}">`,
    ...cases,
    ...broken,
    ...(report.incomplete === undefined ? [] : [`    <system-err>${forXml(report.incomplete)}</system-err>`]),
    `    <system-out>${forXml(report.sentence)}</system-out>`,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase({ id, level, says, verdict, reason = '', known, scenarios }: RequirementReport, api: string): string {
  const head = `    <testcase classname="${forXml(api)}.${level}" name="${forXml(`${id} ${says}`)}">`;
  const close = '</testcase>';
  if (verdict === 'skipped') return `${head}<skipped message="${forXml(reason)}"/>${close}`;
  if (known !== undefined) return `${head}<skipped message="${forXml(`known failure: ${known}`)}"/>${close}`;
  if (verdict === 'error') return `${head}<error message="${forXml(reason)}"/>${close}`;
  if (verdict === 'warn') return `${head}<system-out>${forXml(`SHOULD, not kept: ${reason}`)}</system-out>${close}`;
  return verdict === 'pass'
    ? `${head}${close}`
    : `${head}<failure type="${verdict}" message="${forXml(reason)}">${forXml(scenarios.join('\n'))}</failure>${close}`;
}
