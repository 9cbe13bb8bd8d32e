/** Files of the exam: what is accepted, and what the errors say. */
import { describe, expect, it } from 'vitest';
import { matchers } from '../matchers/index.ts';
import { checkScenario } from './check-scenario.ts';
import type { Knowledge } from './check-scenario.ts';
import { parseFile, parseScenario } from './parse.ts';
import { areProblems, formatProblems } from './problem.ts';
import { suggest } from './suggest.ts';

const known: Knowledge = {
  operations: new Set(['createAgent', 'getAgent']),
  requirements: new Set(['TOY-AGENT-001']),
  fixtures: new Set(['weather-tool']),
  recordings: new Set(['hello']),
  scripts: new Set(['plain-text']),
  capabilities: new Set(['streaming']),
  laws: new Set(['list']),
  values: new Set([]),
  openings: {},
};

function problemsOf(text: string): string {
  const parsed = parseScenario(text, 'a.yaml');
  return formatProblems(areProblems(parsed) ? parsed : checkScenario(parsed, known));
}

const head = 'scenario: agents/create\nsummary: An agent is created.\nsteps:\n';

describe('a scenario file', () => {
  it('is accepted when all that it names exists', () => {
    const text = `${head}  - step: create
    send: { operation: createAgent, body: { name: 'a-\${unique}', tools: [{ $fixture: weather-tool }] } }
    expect: { status: 200, body: { agent_id: { $match: id, save: agent } } }
    save: { again: $.agent_id }
    proves: [TOY-AGENT-001]
  - step: read
    send: { operation: getAgent, parameters: { agent_id: $agent } }
    expect: { status: 4xx, body: { agent_id: $again } }
`;
    expect(problemsOf(text)).toBe('');
  });

  it.each([
    [
      'an unknown key',
      '  - step: create\n    sned: { operation: createAgent }\n',
      "a.yaml:5:5  unknown key 'sned'\n    Did you mean 'send'?",
    ],
    [
      'a step without a kind',
      '  - step: create\n',
      "a.yaml:4:5  '0' fits none of the forms that it may have\n    A step does one thing: send, wait, repeat, parallel, check, law or replay",
    ],
    [
      'an unknown operation',
      '  - step: create\n    send: { operation: createAgnet }\n',
      "a.yaml:5:24  unknown operation 'createAgnet'\n    Did you mean 'createAgent'?",
    ],
    [
      'an unknown requirement',
      '  - step: create\n    send: { operation: createAgent }\n    proves: [TOY-AGENT-002]\n',
      "a.yaml:6:14  unknown requirement 'TOY-AGENT-002'\n    Did you mean 'TOY-AGENT-001'?",
    ],
    [
      'an unknown matcher',
      '  - step: create\n    send: { operation: createAgent }\n    expect: { body: { id: { $match: timestmap } } }\n',
      "a.yaml:6:37  unknown matcher 'timestmap'\n    Did you mean 'timestamp'?",
    ],
    [
      'an unknown option',
      '  - step: create\n    send: { operation: createAgent }\n    expect: { body: { id: { $match: id, prefx: a } } }\n',
      "a.yaml:6:41  matcher 'id' has no option 'prefx'\n    Did you mean 'prefix'?",
    ],
    [
      'a missing option',
      '  - step: create\n    send: { operation: createAgent }\n    expect: { body: { id: { $match: any } } }\n',
      "a.yaml:6:27  matcher 'any' needs 'because'\n    Any value, null too, but not nothing. `because` says why nothing more can be asked.",
    ],
    [
      'an unknown fixture',
      '  - step: create\n    send: { operation: createAgent, body: { $fixture: weather-tol } }\n',
      "a.yaml:5:55  unknown fixture 'weather-tol'\n    Did you mean 'weather-tool'?",
    ],
    [
      'an unknown function',
      '  - step: create\n    send: { operation: createAgent, body: { $jion: [a] } }\n',
      "a.yaml:5:45  unknown function '$jion'\n    Did you mean '$join'?",
    ],
    [
      'a name that nothing saved',
      '  - step: create\n    send: { operation: createAgent, body: { id: $agnet } }\n    save: { agent: $.id }\n',
      'a.yaml:5:49  $agnet is used before a step saves it\n    Known are model, unique, laboratory',
    ],
    [
      'a wrong path',
      '  - step: create\n    send: { operation: createAgent }\n    save: { agent: $..id }\n',
      "a.yaml:6:20  '$..id' is not a path: expected '.name' or '[…]' but found '..id'\n    A path looks like $.data[0].id",
    ],
    [
      'a step name used twice',
      '  - step: a\n    send: { operation: createAgent }\n  - step: a\n    send: { operation: createAgent }\n',
      "a.yaml:4:3  two steps are called 'a'\n    Steps are named in reports and in baselines; each needs its own name",
    ],
    [
      'a wrong status',
      '  - step: a\n    send: { operation: createAgent }\n    expect: { status: 4XX }\n',
      "a.yaml:6:23  'status' fits none of the forms that it may have\n    A status: 200, 4xx, or a matcher",
    ],
    [
      'an unknown law',
      '  - step: a\n    law: { holds: lits, send: { operation: getAgent } }\n',
      "a.yaml:5:19  unknown law 'lits'\n    Did you mean 'list'?",
    ],
  ])('with %s says where, what, and what to do', (_, steps, message) => {
    expect(problemsOf(head + steps)).toBe(message);
  });

  it('that is no YAML says where', () => {
    expect(problemsOf('scenario: [')).toMatch(/^a\.yaml:1:1\d {2}is no YAML: /);
  });

  it('with a missing member names it', () => {
    expect(problemsOf('scenario: a/b\nsteps:\n  - step: a\n    send: { operation: createAgent }\n')).toBe(
      "a.yaml:1:1  'summary' is missing\n    A story, in steps, that proves requirements",
    );
  });

  it('with several mistakes shows all of them', () => {
    const text = `${head}  - step: a\n    send: { operation: x, bdy: 1 }\n    expcet: {}\n`;
    expect(
      problemsOf(text)
        .split('\n')
        .filter((line) => line.startsWith('a.yaml')),
    ).toHaveLength(2);
  });
});

describe('the other files', () => {
  it('read requirements', () => {
    const text = '- { id: TOY-AGENT-001, level: MUST, says: It works well., operations: [a], evidence: ours }\n';
    expect(parseFile('requirements', text, 'r.yaml')).toEqual([
      { id: 'TOY-AGENT-001', level: 'MUST', says: 'It works well.', operations: ['a'], evidence: 'ours' },
    ]);
  });

  it('suggest the level that was meant', () => {
    const problems = parseFile(
      'requirements',
      '- { id: TOY-AGENT-001, level: MUTS, says: It works well., operations: [a], evidence: ours }\n',
      'r.yaml',
    );
    expect(areProblems(problems) && formatProblems(problems)).toBe(
      "r.yaml:1:31  'MUTS' is not one of MUST, SHOULD\n    Did you mean 'MUST'?",
    );
  });

  it('ask a baseline for reasons', () => {
    const problems = parseFile('baseline', 'target: x\nknown:\n  - { requirement: TOY-AGENT-001 }\n', 'b.yaml');
    expect(areProblems(problems) && formatProblems(problems)).toBe("b.yaml:3:5  'reason' is missing");
  });

  it('ask a target where it is', () => {
    const problems = parseFile('target', 'target: x\n', 't.yaml');
    expect(areProblems(problems) && formatProblems(problems)).toContain('t.yaml:1:1');
  });
});

describe('the published schemas and the code', () => {
  it('every matcher has a name, a sentence and options', () => {
    expect([...matchers.values()].every(({ says }) => says.endsWith('.'))).toBe(true);
    expect(matchers.size).toBeGreaterThan(25);
  });

  it('suggest only what is near', () => {
    expect(suggest('streming', ['streaming', 'tools'])).toBe("Did you mean 'streaming'?");
    expect(suggest('weather', ['streaming', 'tools'])).toBe('Known are streaming, tools');
  });
});
