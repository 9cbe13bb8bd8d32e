// The original servers: how they would be started, and, where they can be had, that they still do what is known of them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../verify/sources.ts';
import { findImplementation } from './find-implementation.ts';
import { findPython, isWithin } from './find-python.ts';
import { freePorts } from './free-ports.ts';
import { implementations } from './implementations.ts';
import type { Start } from './implementations.ts';
import { labDeployment, services } from './llama-deploy/lab.ts';

const limit = 8 * 60_000;
/** Minutes, and gigabytes of other people's packages: whoever changes a suite or a baseline asks for it. */
const wanted = process.env['ETALON_THIRD_PARTY'] === '1';
/** One by one and with its streams the whole exam takes minutes; in a test the quick half must do. */
const quick = new Map([['llama-deploy', ['--only', 'server/*,sessions/*,results/*,tasks/refused']]]);
const start: Start = {
  port: 7001,
  ports: [7002, 7003, 7004, 7005, 7006, 7007, 7008, 7009, 7010, 7011],
  folder: '/a/start',
  modelUrl: 'http://127.0.0.1:7100/v1',
  laboratoryUrl: 'http://127.0.0.1:7200',
};

const read = (...path: readonly string[]): string => readFileSync(join(import.meta.dirname, ...path), 'utf8');

describe('a Python for an original server', () => {
  it.each([
    ['3.12', true],
    ['3.13', true],
    ['3.11', false],
    ['3.14', false],
    ['2.7', false],
    [undefined, false],
  ])('of version %s is good enough: %s', (version, good) => {
    expect(isWithin(version, { from: 12, below: 14 })).toBe(good);
  });

  it('is the one that the user names, if it suits', () => {
    const probe = (program: string): string => (program === '/mine' ? '3.12' : '3.13');
    expect(findPython({ from: 12, below: 14 }, { ETALON_PYTHON: '/mine' }, probe)).toBe('/mine');
    expect(findPython({ from: 13, below: 14 }, { ETALON_PYTHON: '/mine' }, probe)).toBe('python3');
  });

  it('is not there if all are too old', () => {
    expect(findPython({ from: 12, below: 14 }, { HOME: '/nowhere' }, () => '3.11')).toBeUndefined();
  });
});

describe('the command', () => {
  const ask = (...words: readonly string[]) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'main.ts'), ...words], { encoding: 'utf8' });

  it.each([['--help'], ['-h']])('%s tells how it is used, and ends well', (word) => {
    const { status, stdout, stderr } = ask(word);
    expect([status, stdout.split('\n')[0], stderr]).toEqual([
      0,
      'npm run third-party -- <name> [options of etalon verify]',
      '',
    ]);
  });

  it.each([[[]], [['nobody']]])('%j is a mistake, and told as one', (words) => {
    const { status, stdout, stderr } = ask(...words);
    expect([status, stdout, stderr.split('\n')[0]]).toEqual([
      2,
      '',
      'npm run third-party -- <name> [options of etalon verify]',
    ]);
  });
});

describe.each(implementations)('$name', ({ name, release, environment, exams, program }) => {
  it('is found by its name', () => {
    expect(findImplementation(name)?.release).toBe(release);
  });

  it('installs exactly the release that it names', () => {
    const [distribution = '', version = ''] = release.split(' ');
    const lines = read(environment, 'requirements.txt').trim().split('\n');
    expect(lines.filter((line) => !/^[\w.-]+==[\w.]+$/.test(line))).toEqual([]);
    const installed = lines.map((line) => line.toLowerCase().replaceAll('_', '-'));
    expect(installed).toContain(`${distribution}==${version}`);
  });

  it('is examined with files that are there', () => {
    const files = exams.flatMap(({ suite, target, baseline }) => [`conformance/suites/${suite}`, target, baseline]);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('is started with the port that it was given', () => {
    const { words, environment: variables, files } = program(start);
    expect(JSON.stringify([words, variables, files])).toContain(String(start.port));
  });
});

describe('the run file of Llama Stack', () => {
  it('leads to the scripted model and the laboratory, and stores nothing elsewhere', () => {
    const { 'run.yaml': text = '' } = findImplementation('llama-stack')?.program(start).files ?? {};
    expect(text).toContain('"url":"http://127.0.0.1:7100/v1"');
    expect(text).toContain('"uri":"http://127.0.0.1:7200/mcp"');
    expect([...text.matchAll(/db_path":"([^"]*)"/g)].map(([, path]) => path)).toEqual(
      expect.arrayContaining(['./agents.db', './responses.db', './registry.db', './inference.db', './trace.db']),
    );
  });
});

describe('the deployment of LlamaDeploy', () => {
  it('has a workflow and a port of its own for each service', () => {
    const lab = JSON.parse(labDeployment({ source: '/src', controlPlane: 1, ports: [2, 3, 4, 5, 6, 7, 8] })) as {
      services: { [name: string]: { port: number; path: string } };
    };
    const ports = Object.values(lab.services).map(({ port }) => port);
    expect(new Set([1, 2, ...ports]).size).toBe(services.length + 2);
    const flows = read('../../conformance/laboratory/workflows/flows.py');
    for (const name of services) {
      expect(lab.services[name]?.path).toBe(`flows:${name}`);
      expect(flows).toMatch(new RegExp(`^${name} = `, 'm'));
    }
  });

  it('cannot be made with too few ports', () => {
    expect(() => labDeployment({ source: '/src', controlPlane: 1, ports: [2, 3] })).toThrow(
      'each service needs a port',
    );
  });
});

describe('free ports', () => {
  it('are all different', async () => {
    const ports = await freePorts(10);
    expect(new Set(ports).size).toBe(10);
    expect(ports.every((port) => port > 0)).toBe(true);
  });
});

if (!wanted)
  process.stderr.write(
    'The original servers are not examined: that takes minutes and package registries. ETALON_THIRD_PARTY=1 does it.\n',
  );

describe.skipIf(!wanted)('an original server', () => {
  for (const { name } of implementations.filter(({ exams }) => exams.length > 0)) {
    it(`${name} fails in nothing but what its baseline knows`, { timeout: limit }, (context) => {
      const words = [join(import.meta.dirname, 'main.ts'), name, ...(quick.get(name) ?? [])];
      const { status, stdout } = spawnSync(process.execPath, words, { encoding: 'utf8', timeout: limit });
      if (status === 3 && stdout.includes(': not run: ')) context.skip(stdout.trim());
      expect({ status, said: status === 0 ? '' : stdout.slice(-4_000) }).toEqual({ status: 0, said: '' });
    });
  }
});
