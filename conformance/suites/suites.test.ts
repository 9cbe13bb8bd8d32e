/** The suites are whole, and the reference conforms to them. */
import { fileURLToPath } from 'node:url';
import { loadDocument } from '#document';
import { describe, expect, it } from 'vitest';
import { documentOf, exitCode, listSuites, loadSuite, textReport, verify } from '../index.ts';
import { checkScenario } from '../format/check-scenario.ts';
import { knowledgeOf } from '../format/load-suite.ts';
import { allSteps, operationOf } from '../format/step-kind.ts';
import { requirementsOf } from '../run/plan.ts';

const apis = await listSuites();

describe.each(apis)('the suite %s', async (api) => {
  const suite = await loadSuite(api);
  const { document } = await loadDocument((await documentOf(api)) ?? '');
  const operations = new Set(
    Object.values(document?.paths ?? {}).flatMap((item) =>
      Object.values(item.operations).map(({ operationId }) => operationId),
    ),
  );

  it('names only what exists', () => {
    const known = knowledgeOf(suite, operations);
    expect(suite.scenarios.flatMap((scenario) => checkScenario(scenario, known))).toEqual([]);
    expect(suite.always.flatMap(({ proves }) => proves).filter((id) => !known.requirements.has(id))).toEqual([]);
    expect(suite.always.flatMap((rule) => rule.operations ?? []).filter((id) => !operations.has(id))).toEqual([]);
  });

  it('proves every requirement', () => {
    const proven = new Set([
      ...suite.scenarios.flatMap((scenario) => requirementsOf(scenario)),
      ...suite.always.flatMap(({ proves }) => proves),
    ]);
    expect(suite.requirements.map(({ id }) => id).filter((id) => !proven.has(id))).toEqual([]);
  });

  it('calls every operation', () => {
    const steps = suite.scenarios.flatMap(({ scenario }) => allSteps(scenario.steps));
    const called = new Set(steps.flatMap((step) => operationOf(step) ?? []));
    expect([...operations].filter((id) => !called.has(id))).toEqual([]);
  });

  it('has no script and no fixture that nobody uses', () => {
    const text = JSON.stringify(suite.scenarios.map(({ scenario }) => scenario));
    const unused = [...suite.fixtures.keys()].filter((name) => !text.includes(`"${name}"`));
    expect(unused).toEqual([]);
    const used = new Set(suite.scenarios.map(({ scenario }) => scenario.script));
    expect([...suite.scripts.keys()].filter((name) => !used.has(name) && name !== 'echo' && name !== 'guard')).toEqual(
      [],
    );
  });
});

describe('the reference', () => {
  it('conforms to llama-stack, with keys', async () => {
    const report = await verify({ api: 'llama-stack', target: 'reference' });
    expect(textReport(report)).toContain('reference conforms to llama-stack');
    expect(report.notTested.map(({ what }) => what)).toEqual(['LLAMA-STACK-KEY-001']);
    expect(exitCode(report)).toBe(0);
  });

  it('conforms to llama-stack, without keys', async () => {
    const report = await verify({
      api: 'llama-stack',
      target: { target: 'reference without keys', reference: true, keyless: true },
      only: ['keys/*', 'agents/*'],
    });
    expect(textReport(report)).toContain('reference without keys conforms to llama-stack');
    expect(report.requirements.find(({ id }) => id === 'LLAMA-STACK-KEY-001')).toMatchObject({ verdict: 'pass' });
  });

  it('conforms in a process of its own, with its models behind a server, as any other implementation', async () => {
    const environment = { PATH: process.env['PATH'] };
    const only = ['turns/text-streamed', 'turns/client-tool-resume', 'responses/chain', 'recorded/*'];
    const report = await verify({
      api: 'llama-stack',
      target: fileURLToPath(new URL('../targets/examples/served-reference.yaml', import.meta.url)),
      environment,
      only,
    });
    expect(report.sentence).toContain('served-reference conforms to llama-stack');
    expect(report.provenance).toEqual({ recorded: 3, authored: 3 });
  });
});
