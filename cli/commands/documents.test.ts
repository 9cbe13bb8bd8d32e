/** The commands about documents: lint, generate, check, watch. */
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeTerminal } from '../fake-terminal.ts';
import { run } from '../run.ts';

const document = {
  openapi: '3.1.0',
  info: { title: 'Small', version: '1', description: 'One thing.', license: { name: 'MIT', identifier: 'MIT' } },
  servers: [{ url: 'https://small.example.org' }],
  security: [],
  tags: [{ name: 'things' }],
  paths: {
    '/thing': {
      get: {
        operationId: 'getThing',
        summary: 'Get the thing',
        tags: ['things'],
        responses: {
          200: {
            description: 'It',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Thing: { type: 'object', description: 'A thing.', required: ['id'], properties: { id: { type: 'string' } } },
    },
  },
};

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalon-cli-'));
  file = join(folder, 'small.json');
  await writeFile(file, JSON.stringify(document, null, 2));
  await writeFile(
    join(folder, 'wrong.json'),
    JSON.stringify(
      { ...document, paths: { '/thing': { get: { responses: { 200: { $ref: '../outside.json' } } } } } },
      null,
      2,
    ),
  );
});
afterAll(() => rm(folder, { recursive: true }));

async function tell(...words: readonly string[]) {
  const terminal = fakeTerminal();
  const exitCode = await run(words, terminal);
  return { exitCode, out: terminal.written(), error: terminal.complaints() };
}

describe('etalon lint', () => {
  it('ends with 1 and shows the place of an error', async () => {
    await writeFile(join(folder, 'torn.json'), '{ "openapi": "3.1.0", "paths": {');
    const { exitCode, out } = await tell('lint', join(folder, 'torn.json'));
    expect(exitCode).toBe(1);
    expect(out).toMatch(/torn\.json:\d+:\d+ error document\/syntax/);
  });

  it('prints JSON on demand, without what is to be ignored', async () => {
    const all = JSON.parse((await tell('lint', join(folder, 'wrong.json'), '--json')).out) as {
      ok: boolean;
      diagnostics: { code: string }[];
    };
    const codes = [...new Set(all.diagnostics.map((diagnostic) => diagnostic.code))];
    expect(codes).toContain('document/outside-folder');
    expect(
      JSON.parse((await tell('lint', join(folder, 'wrong.json'), '--json', '--ignore', codes.join(','))).out),
    ).toEqual({ ok: true, diagnostics: [] });
  });

  it('takes a document without servers as a hint, not as an error', async () => {
    const { servers: _, ...without } = document;
    await writeFile(join(folder, 'nowhere.json'), JSON.stringify(without));
    const { exitCode, out } = await tell('lint', join(folder, 'nowhere.json'), '--ignore', 'lint');
    expect([exitCode, out.includes(' info redocly/no-empty-servers')]).toEqual([0, true]);
  });

  it('prints the gravest of very many diagnostics, and all on demand', async () => {
    const paths = Array.from({ length: 150 }, (_, index) => [`/thing${index}`, document.paths['/thing']] as const);
    const many = { ...document, paths: Object.fromEntries(paths) };
    await writeFile(join(folder, 'many.json'), JSON.stringify(many));
    const shown = async (...options: readonly string[]) => {
      const { out } = await tell('lint', join(folder, 'many.json'), '--ignore', 'redocly,swagger-parser', ...options);
      return { blocks: [...out.matchAll(/many\.json:\d+:\d+ /g)].length, isCut: out.includes('more are not shown') };
    };
    expect(await shown()).toEqual({ blocks: 100, isCut: true });
    const all = await shown('--all');
    expect([all.blocks > 150, all.isCut]).toEqual([true, false]);
  });

  it('is content with a good document', async () => {
    expect(await tell('lint', file, '--ignore', 'redocly,lint')).toEqual({
      exitCode: 0,
      out: '',
      error: `${file}: nothing is wrong.\n`,
    });
  });
});

describe('etalon generate, then check', () => {
  const words = () => [file, '--out', join(folder, 'out'), '--emit', 'types'];

  it('writes, and finds everything as it was written', async () => {
    const generated = await tell('generate', ...words());
    expect(generated).toMatchObject({ exitCode: 0, error: '' });
    expect(generated.out).toMatch(/: \d+ written, 0 deleted, 0 unchanged in \//);
    expect((await tell('check', ...words())).out).toMatch(/: up to date\n$/);
  });

  it('shows what was changed since, and ends with 1', async () => {
    const thing = join(folder, 'out/types/thing.ts');
    await appendFile(thing, '// changed by hand\n');
    const { exitCode, out } = await tell('check', ...words());
    expect(exitCode).toBe(1);
    expect(out).toContain('\n-// changed by hand\n');
    expect(out).toMatch(/: 1 changed, 0 missing, 0 orphaned\n$/);
    expect(await readFile(thing, 'utf8')).toContain('changed by hand');
  });

  it('prints the outcome as JSON on demand', async () => {
    const outcome = JSON.parse((await tell('check', ...words(), '--json')).out) as {
      ok: boolean;
      apis: { drift: { files: { kind: string }[] } }[];
    };
    expect([outcome.ok, outcome.apis[0]?.drift.files.map((drifted) => drifted.kind)]).toEqual([false, ['changed']]);
  });

  it('ends with 1 where the document has an error, as every warning is when it is strict, and writes nothing', async () => {
    const words = [join(folder, 'wrong.json'), '--out', join(folder, 'none'), '--strict'];
    const { exitCode, error } = await tell('generate', ...words);
    expect(exitCode).toBe(1);
    expect(error).toContain('document/outside-folder');
    await expect(readFile(join(folder, 'none/manifest.json'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('takes an emitter that there is not for a wrong command line, and suggests one', async () => {
    const { exitCode, error } = await tell('generate', file, '--out', join(folder, 'none'), '--emit', 'clent');
    expect(exitCode).toBe(2);
    expect(error).toContain("help: Did you mean 'client'? There are types, ");
    expect((await tell('check', file, '--emit', 'nope')).exitCode).toBe(2);
  });

  it('says that a file is no output folder, nor can have one below', async () => {
    for (const out of [file, join(file, 'below')]) {
      const { exitCode, error } = await tell('generate', file, '--out', out);
      expect([exitCode, error.includes(`${file}`), /is a file\./.test(error)]).toEqual([2, true, true]);
    }
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(document);
  });

  it('writes nothing among the files of somebody else, unless told to', async () => {
    const out = join(folder, 'theirs');
    await mkdir(out);
    await writeFile(join(out, 'readme.md'), 'mine');
    const { exitCode, error } = await tell('generate', file, '--out', out, '--emit', 'types');
    expect([exitCode, await readdir(out)]).toEqual([1, ['readme.md']]);
    expect(error).toContain('readme.md in ');
    expect(error).toContain('--overwrite');
    expect((await tell('generate', file, '--out', out, '--emit', 'types', '--overwrite')).exitCode).toBe(0);
    expect(await readFile(join(out, 'readme.md'), 'utf8')).toBe('mine');
  });

  it('fails on losses where it is told to', async () => {
    const failOn = async (...options: readonly string[]) =>
      (await tell('generate', file, '--out', join(folder, 'lossy'), '--emit', 'types', ...options)).exitCode;
    expect([await failOn(), await failOn('--fail-on', 'ignored')]).toEqual([0, 1]);
  });
});

describe('etalon watch', () => {
  it('says once that it waits, and how it ends', async () => {
    const out = join(folder, 'watched');
    const { exitCode, error } = await tell('watch', file, '--out', out, '--emit', 'types');
    expect([exitCode, error]).toEqual([0, 'Waiting for edits; Ctrl+C ends this.\n']);
  });
});
