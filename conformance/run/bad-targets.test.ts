/** Targets that are none: each is told apart, in its own words, within bounded time; and callers who ask for nonsense. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { createServer as createPlainServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { loadDocument } from '#document';
import { afterEach, describe, expect, it } from 'vitest';
import { exitCode, loadSuite, textReport, verify } from '../index.ts';
import type { Report, VerifyOptions } from '../index.ts';
import { closeServer, keys, portOf, startToy } from '../toy/server.ts';

const at = (path: string): string => fileURLToPath(new URL(`../toy/${path}`, import.meta.url));
const suite = await loadSuite({
  api: 'toy',
  folder: at('suite'),
  fixtures: at('fixtures'),
  requirements: at('requirements.yaml'),
});
const closers: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

async function serve(listener: RequestListener): Promise<string> {
  const server: Server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closers.push(() => closeServer(server));
  return `http://127.0.0.1:${portOf(server)}`;
}

function examine(target: VerifyOptions['target'], options: Partial<VerifyOptions> = {}): Promise<Report> {
  return verify({ suite, document: at('document.yaml'), target, keys, timeoutMs: 500, ...options });
}

describe('a target that cannot be examined', () => {
  it('says that nothing listens on a closed port', async () => {
    const report = await examine('http://127.0.0.1:1');
    expect(exitCode(report)).toBe(3);
    expect(report.incomplete).toBe('nothing listens on 127.0.0.1:1: the connection was refused');
    expect(textReport(report)).toContain('could not be examined');
    expect(report.requirements.every(({ verdict }) => verdict === 'skipped')).toBe(true);
  });

  it('says that a server takes the connection and is silent', async () => {
    const started = performance.now();
    const report = await examine(await serve(() => undefined));
    expect(exitCode(report)).toBe(3);
    expect(report.incomplete).toContain('takes the connection but gives no answer within 0.5 s');
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('says that what every scenario begins with cannot be made, where, and what to do, before any scenario', async () => {
    const [step, within] = ['filled', '100ms'];
    const ready = { step, wait: { operation: 'getThing', parameters: { id: 'none' } }, until: { status: 200 }, within };
    const shelf = { says: 'A shelf.', otherwise: 'Fill the shelf by hand.', steps: [ready] };
    const scenarios = suite.scenarios.map((one) => ({ ...one, written: { ...one.written, opening: 'shelf' } }));
    const toy = await startToy();
    closers.push(toy.close);
    const report = await examine(toy.url, { suite: { ...suite, openings: { shelf }, scenarios } });
    expect(exitCode(report)).toBe(3);
    expect(report.incomplete).toMatch(
      /^what every scenario begins with \(shelf\) cannot be made: GET http:\S+\/things\/none \(filled\) was answered 404 \{.+\} \(.+200.+\)\. Fill the shelf by hand\.$/,
    );
    expect(report.scenarios).toEqual([]);
  });

  it('says that a web page is not this API', async () => {
    const report = await examine(
      await serve((_, response) => response.setHeader('content-type', 'text/html').end('<h1>Hi</h1>')),
    );
    expect(exitCode(report)).toBe(3);
    expect(report.incomplete).toContain('answers with a web page (status 200): that is not this API');
  });

  it('says that it knows none of the paths', async () => {
    const report = await examine(
      await serve((_, response) => response.writeHead(404, { 'content-type': 'application/json' }).end('{}')),
    );
    expect(exitCode(report)).toBe(3);
    expect(report.incomplete).toContain('the server does not know /');
  });

  it('says that it redirects elsewhere, and does not follow', async () => {
    const visited: string[] = [];
    const elsewhere = await serve((request, response) => {
      visited.push(request.headers.authorization ?? 'nothing');
      response.end();
    });
    const report = await examine(
      await serve((request, response) => response.writeHead(302, { location: elsewhere + (request.url ?? '') }).end()),
    );
    expect(exitCode(report)).toBe(3);
    expect(report.incomplete).toContain(`redirects to ${elsewhere}, which is not followed`);
    expect(visited).toEqual([]);
  });

  it('says that an answer does not end', async () => {
    const url = await serve((_, response) => {
      response.setHeader('content-type', 'application/json');
      const timer = setInterval(() => response.write(`"${'x'.repeat(200_000)}"`), 5);
      response.on('close', () => clearInterval(timer));
    });
    const report = await examine(url);
    expect(exitCode(report)).toBe(3);
    expect(report.incomplete).toMatch(/starts an answer that does not end \(too large after \d+ characters\)/);
  });

  it('says that it does not speak HTTP', async () => {
    const server = createPlainServer((socket) => {
      socket.on('error', () => undefined);
      socket.end('220 mail.example ESMTP\r\n', () => socket.destroy());
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    closers.push(() => new Promise((resolve) => server.close(resolve)));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const report = await examine(`http://127.0.0.1:${port}`);
    expect(report.incomplete).toMatch(/answers, but not in HTTP/);
  });

  it('says what a command wrote before it ended', async () => {
    const report = await examine({
      target: 'broken',
      command: [process.execPath, '-e', 'console.error("no disk"); process.exit(3)'],
    });
    expect(exitCode(report)).toBe(3);
    expect(report.incomplete).toContain('it ended with code 3');
    expect(report.incomplete).toContain('no disk');
  });
});

describe('a target that dies in the middle', () => {
  it('is given up after a few silent requests, and that is a violation', async () => {
    let answered = 0;
    const toy = await startToy();
    closers.push(() => toy.close());
    const url = await serve((request, response) => {
      answered += 1;
      if (answered > 2) return;
      void fetch(toy.url + (request.url ?? ''), { headers: { authorization: `Bearer ${keys.first}` } }).then(
        async (reply) =>
          response.writeHead(reply.status, { 'content-type': 'application/json' }).end(await reply.text()),
      );
    });
    const report = await examine(url, { timeoutMs: 150 });
    expect(exitCode(report)).toBe(1);
    expect(report.requirements.filter(({ verdict }) => verdict === 'untestable').length).toBeGreaterThan(5);
    expect(answered).toBeLessThan(15);
  });
});

describe('a target that lacks what the suite does not know', () => {
  it('is refused before anything is sent, with the names that there are', async () => {
    const target = { target: 'toy', url: 'http://127.0.0.1:1', lacks: { teleprot: 'cannot' } };
    await expect(examine(target, {})).rejects.toThrow(/capability 'teleprot'.*it knows .*teleport/);
  });
});

describe('a command', () => {
  it('is started on a free port, examined and stopped', async () => {
    const script = fileURLToPath(new URL('../toy/main.ts', import.meta.url));
    const target = { target: 'toy', command: [process.execPath, script, '{port}'], ready: { path: '/health' } };
    const report = await examine(target, { timeoutMs: 2000 });
    expect(report.sentence).toContain('toy conforms to toy');
    await expect(fetch(report.target.url)).rejects.toThrow('fetch failed');
  });
});

describe('the exam itself', () => {
  it('breaks, and does not pass, where a schema of the document cannot be compiled', async () => {
    const { document } = await loadDocument(at('document.yaml'));
    if (document === undefined) throw new Error('the toy document must load');
    const broken = structuredClone(document);
    Object.assign(broken.components.schemas, { Thing: { type: 'object', properties: { id: { pattern: '(' } } } });
    const toy = await startToy();
    closers.push(() => toy.close());
    const report = await examine(toy.url, { document: broken });
    expect(exitCode(report)).toBe(4);
    expect(report.errors[0]).toContain('cannot be compiled');
  });

  it('refuses its own requests that do not follow the document', async () => {
    const toy = await startToy();
    closers.push(() => toy.close());
    const [first] = suite.scenarios.filter(({ scenario }) => scenario.scenario === 'things/crud');
    if (first === undefined) throw new Error('the scenario is gone');
    const steps = [{ step: 'create', send: { operation: 'createThing', body: { name: '' } } }];
    const report = await examine(toy.url, {
      suite: { ...suite, scenarios: [{ ...first, scenario: { ...first.scenario, steps } }] },
    });
    expect(exitCode(report)).toBe(4);
    expect(report.errors[0]).toContain("the suite's own request for createThing does not follow the document");
  });

  it('is incomplete if everything is skipped', async () => {
    const toy = await startToy();
    closers.push(() => toy.close());
    const scenarios = suite.scenarios.map((placed) => ({
      ...placed,
      scenario: { ...placed.scenario, needs: ['teleport'] },
    }));
    const report = await examine(toy.url, { suite: { ...suite, scenarios } });
    expect(exitCode(report)).toBe(3);
    expect(report.checks.emitted).toBe(0);
  });
});

describe('a caller', () => {
  it.each([
    [
      'a URL that is none',
      'file:///etc/passwd',
      {},
      "'file:///etc/passwd' is neither a URL (http://…), nor a target file (….yaml), nor 'reference'",
    ],
    [
      'a URL with a password',
      'http://a:b@127.0.0.1:1',
      {},
      'a URL with a password in it would end up in reports; give the key as a key',
    ],
    [
      'a scenario that does not exist',
      'http://127.0.0.1:1',
      { only: ['things/crd'] },
      "no scenario of 'toy' fits 'things/crd'. Did you mean 'things/crud'?",
    ],
  ])('with %s is told so', async (_, target, options, message) => {
    await expect(examine(target, options)).rejects.toThrow(message);
  });

  it('is told of operations that the document has not', async () => {
    const { document } = await loadDocument(at('document.yaml'));
    if (document === undefined) throw new Error('the toy document must load');
    const paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => path !== '/things/{id}/log'));
    await expect(examine('http://127.0.0.1:1', { document: { ...document, paths } })).rejects.toThrow(
      "unknown operation 'readLog'",
    );
  });
});
