/** Configurations are read whole, and what is wrong with them is told with its place. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfiguration } from './read-configuration.ts';
import { parseConfiguration } from './parse-configuration.ts';

const folder = mkdtempSync(join(tmpdir(), 'etalon-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

const whole = `
server:
  port: 8400
  keys: { "\${KEY}": ann }
  limits: { body: 1000 }
storage: { file: data/runtime.db }
models:
  - { name: gpt, url: https://models.example/v1, key: "\${MODEL_KEY}" }
toolGroups:
  mcp::notes: { command: node, arguments: [notes.js], idempotent: [read] }
  mcp::far: { url: https://mcp.example }
webSearch: { provider: fixed, pages: [{ title: T, url: u, content: c }] }
shields:
  words: { rules: [{ phrase: bomb }] }
  guard: { model: "script:guard" }
libraries:
  shops: [{ file: shops.md, attributes: { year: 2024 } }]
outward: { allow: [127.0.0.1] }
runs: { grace: 0 }
assistants: { expireAfter: 60, codeInterpreter: { enabled: false } }
deployments: { allow: key, roots: [.], timeout: 5, maximum: 3, results: python, queue: 8001 }
`;

function parse(source: string) {
  return parseConfiguration(source, { file: 'c.yaml', environment: { MODEL_KEY: 'secret', KEY: 'k' } });
}

const aliases = (name: string) => Array(20).fill(`*${name}`).join(', ');

describe('a configuration', () => {
  it('is read with its variables and its files filled in', async () => {
    const file = join(folder, 'etalon.yaml');
    writeFileSync(file, whole);
    const read = await readConfiguration({
      file,
      environment: { KEY: 'one', MODEL_KEY: 'secret', ETALON_PORT: '9000' },
    });
    expect(read).toMatchObject({
      server: { port: 9000, keys: { one: 'ann' } },
      storage: { file: join(folder, 'data/runtime.db') },
      models: [{ name: 'gpt', key: 'secret' }],
      toolGroups: { 'mcp::notes': { command: 'node', folder }, 'mcp::far': { url: 'https://mcp.example' } },
      libraries: { shops: [{ file: join(folder, 'shops.md') }] },
      assistants: { expireAfter: 60, codeInterpreter: { enabled: false } },
      deployments: { allow: 'key', roots: [folder], timeout: 5, results: 'python', queue: 8001 },
    });
  });

  it('may be empty, or come from the environment alone', async () => {
    expect(parse('')).toEqual({});
    const environment = { ETALON_KEYS: 'a=ann,b=bob', ETALON_HOST: '::1', ETALON_STORAGE_FILE: 'x.db' };
    expect(await readConfiguration({ environment })).toEqual({
      server: { keys: { a: 'ann', b: 'bob' }, host: '::1' },
      storage: { file: 'x.db' },
    });
  });

  it.each([
    [
      'server: { prot: 1 }',
      'c.yaml:1:17: server.prot is not a setting; known here: host, port, keys, hosts, origins, limits, version',
    ],
    ['server:\n  port: many', 'c.yaml:2:9: server.port must be a whole number from 0 to 65535'],
    ['models:\n  - name: gpt', "c.yaml:2:5: models.0 needs 'url'"],
    ['models: [{ name: m, url: "${NONE}" }]', 'c.yaml:1:26: the environment has no NONE'],
    ['deployments: { allow: yes }', "c.yaml:1:23: deployments.allow must be 'no' or 'key' or 'keyless'"],
    ['deployments: { results: ruby }', "c.yaml:1:25: deployments.results must be 'json' or 'python'"],
    ['server: { keys: { one: "" } }', 'c.yaml:1:24: server.keys.one must not be empty'],
    ['shields: { s: {} }', "c.yaml:1:15: shields.s needs 'rules' or 'model'"],
    ['toolGroups: { t: { url: u, command: 1 } }', 'c.yaml:1:25: toolGroups.t.url is not a setting'],
    [
      'webSearch: { provider: altavista }',
      "c.yaml:1:24: webSearch.provider must be 'brave' or 'tavily' or 'searxng' or 'fixed'",
    ],
    ['webSearch: { provider: brave }', "c.yaml:1:12: webSearch needs 'key'"],
    ['models: [{ name: m, url: "file:///secret" }]', 'c.yaml:1:26: models.0.url must be a URL, like http'],
    ['toolGroups: { t: { url: nowhere } }', 'c.yaml:1:25: toolGroups.t.url must be a URL'],
    ['storage: { file: "" }', 'c.yaml:1:18: storage.file must not be empty'],
    ['server: { origins: ["*"] }', 'c.yaml:1:21: server.origins.0 must be the origin of a web page'],
    ['server: { origins: ["https://a.example/b"] }', 'server.origins.0 must be the origin'],
    ['server: { hosts: ["http://a:80"] }', 'c.yaml:1:19: server.hosts.0 must be the name or address of a host'],
    ['outward: { allow: ["10.0.0.0/99"] }', 'c.yaml:1:20: outward.allow.0 must be a host, an address or a range'],
    ['server: {}\n--- {}', 'c.yaml:2:1: a second document begins here'],
    ['libraries: [a]', 'c.yaml:1:12: libraries must be a table of names'],
    ['- a', 'c.yaml:1:1: the file must be a table of settings'],
    ['server: {', 'c.yaml:1:10: '],
    [
      `a: &a [1]\nb: &b [${aliases('a')}]\nc: &c [${aliases('b')}]\nd: [${aliases('c')}]`,
      'c.yaml:1:1: Excessive alias count',
    ],
  ])('that is wrong is told where: %s', (source, problem) => {
    expect(() => parse(source)).toThrow(problem);
  });

  it('is told of all that is wrong at once', () => {
    expect(() => parse('server: { port: -1 }\nstorage: { survives: fire }')).toThrow(/c\.yaml:1:.*\n.*c\.yaml:2:/s);
  });

  it('may name hosts, addresses and ranges', () => {
    const allow = ['a.example', '10.1.0.0/16', '::1', '127.0.0.1', 'UPPER.example'];
    expect(parse(JSON.stringify({ outward: { allow } }))).toEqual({ outward: { allow } });
    const server = { hosts: ['a.example', '::1', '10.0.0.1'], origins: ['https://a.example', 'http://localhost:3000'] };
    expect(parse(JSON.stringify({ server }))).toEqual({ server });
  });

  it('is told of a folder of sources that is not there', async () => {
    const file = join(folder, 'no-folder.yaml');
    writeFileSync(file, 'deployments: { roots: [nowhere] }');
    await expect(readConfiguration({ file, environment: {} })).rejects.toThrow(
      `${file}: deployments.roots: ${join(folder, 'nowhere')} is no folder`,
    );
  });

  it.each([
    { ETALON_PORT: 'x' },
    { ETALON_PORT: '70000' },
    { ETALON_KEYS: 'a' },
    { ETALON_KEYS: 'a=b=c' },
    { ETALON_KEYS: 'a=b,a=c' },
  ])('of the environment is checked too: %j', async (environment) => {
    await expect(readConfiguration({ environment })).rejects.toThrow(/^ETALON_/);
  });
});
