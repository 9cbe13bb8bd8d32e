/** The report as one self-contained page: nothing is loaded, nothing runs, and what the target wrote stays text. */
import type { ExchangeRecord } from '../run/results.ts';
import { forXml } from './escape.ts';
import type { Cause, Report, RequirementReport, ScenarioReport, Score, StepReport } from './report.ts';
import { streamTrace } from './stream-trace.ts';
import { style } from './style.ts';

export function htmlReport(report: Report): string {
  const title = `${report.target.name} · ${report.api}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${forXml(title)}</title>
<style>${style}</style>
</head>
<body>
<h1 class="${report.outcome === 'conforms' ? 'pass' : 'fail'}">${forXml(report.sentence)}</h1>
<p>${forXml(report.target.url)} · ${report.startedAt} · ${report.durationMs} ms · ${report.checks.passed} of ${report.checks.emitted} checks passed · ${report.provenance.recorded} recorded : ${report.provenance.authored} authored scenarios</p>
${score('MUST', report.must)}${score('SHOULD', report.should)}
${causes(report.causes)}
${list('The exam broke', report.errors)}
${list('Stale in the baseline', report.baseline.stale)}
<h2>Requirements</h2>
<table><thead><tr><th>Verdict</th><th>Requirement</th><th>Level</th><th>Promise</th></tr></thead><tbody>
${sorted(report.requirements)
  .map((requirement) => requirementRow(requirement))
  .join('\n')}
</tbody></table>
<h2>Scenarios</h2>
${report.scenarios.map((scenario) => scenarioBlock(scenario)).join('\n')}
${list(
  'Not tested',
  report.notTested.map(({ what, reason }) => `${what}: ${reason}`),
)}
</body>
</html>
`;
}

function score(level: string, { passed, tested }: Score): string {
  const share = tested === 0 ? 0 : Math.round((passed / tested) * 100);
  return `<div class="score"><span>${level} ${passed}/${tested}</span><meter min="0" max="100" value="${share}">${share} %</meter></div>\n`;
}

function causes(found: readonly Cause[]): string {
  if (found.length === 0) return '';
  const items = found
    .slice(0, 10)
    .map(
      ({ title, times, level, first, curl }) =>
        `<li><b>${level}</b> ${times} × ${forXml(title)}<br><small>first in ${forXml(first)}</small>${curl === undefined ? '' : `<pre>${forXml(curl)}</pre>`}</li>`,
    );
  return `<h2>What lies behind it</h2><ol>${items.join('')}</ol>`;
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0
    ? ''
    : `<h2>${title}</h2><ul>${items.map((item) => `<li>${forXml(item)}</li>`).join('')}</ul>`;
}

const ranks: { readonly [V in RequirementReport['verdict']]: number } = {
  error: 0,
  fail: 1,
  untestable: 2,
  warn: 3,
  pass: 4,
  skipped: 5,
};

/** What needs attention stands first. */
function sorted(requirements: readonly RequirementReport[]): readonly RequirementReport[] {
  return requirements.toSorted((left, right) => ranks[left.verdict] - ranks[right.verdict]);
}

function requirementRow({ id, level, says, verdict, reason, known, scenarios }: RequirementReport): string {
  const why = known === undefined ? reason : `known: ${known}`;
  return `<tr class="${verdict}"><td>${verdict}</td><td title="${forXml(scenarios.join(', '))}">${forXml(id)}</td><td>${level}</td><td>${forXml(says)}${why === undefined || verdict === 'pass' ? '' : `<br><small>${forXml(why)}</small>`}</td></tr>`;
}

function scenarioBlock({ scenario, summary, verdict, reason, durationMs, steps }: ScenarioReport): string {
  const open = steps.filter((step) => step.verdict !== 'pass' && step.verdict !== 'skipped');
  const why = reason === undefined ? '' : `<p>${forXml(reason)}</p>`;
  return `<details class="${verdict}"${open.length > 0 ? ' open' : ''}><summary>${verdict} · ${forXml(scenario)} · ${durationMs} ms</summary><p>${forXml(summary)}</p>${why}${open.map((step) => stepBlock(step)).join('')}</details>`;
}

function stepBlock({ step, verdict, reason, failures, exchanges }: StepReport): string {
  const items = failures.map(
    ({ assertion, level, proves, message }) =>
      `<li><b>${level}</b> ${forXml(proves.join(' '))} · ${forXml(assertion)}: ${forXml(message)}</li>`,
  );
  return `<h3 class="${verdict}">${forXml(step)}${reason === undefined ? '' : ` · ${forXml(reason)}`}</h3><ul>${items.join('')}</ul>${exchanges.map((exchange) => exchangeBlock(exchange, failures)).join('')}`;
}

function exchangeBlock(exchange: ExchangeRecord, failures: StepReport['failures']): string {
  const { request, status, headers, body, failure, frames, curl } = exchange;
  const trace = frames === undefined ? (body ?? '') : streamTrace(exchange, failures).join('\n');
  const heads = Object.entries(headers ?? {}).map(([name, value]) => `${name}: ${value}`);
  const lines = [
    `${request.method} ${request.url}`,
    ...(request.body === undefined ? [] : [request.body]),
    '',
    failure ?? String(status ?? ''),
    ...heads,
    '',
    trace,
  ];
  return `<pre>${forXml(lines.join('\n'))}</pre><pre>${forXml(curl)}</pre>`;
}
