// Other people's checkers can be sent astray by a document; then they are stopped, and lint goes on without them.
import { describe, expect, it } from 'vitest';
import { withFiles } from '../testing/load-files.ts';
import { createLibrary } from '../source/library.ts';
import { askElsewhere } from './ask-elsewhere.ts';
import type { Checker } from './elsewhere.ts';

const ask = (checker: Checker, document: object, milliseconds: number) =>
  withFiles({ 'api.json': JSON.stringify(document) }, async (folder) => {
    const library = createLibrary(`${folder}/api.json`, { workingFolder: folder, allowFolders: [], allowUrls: false });
    const opened = library.open(`${folder}/api.json`);
    if (!('source' in opened)) throw new Error(opened.refusal.message);
    return askElsewhere(checker, { library, root: opened.source }, { milliseconds, megabytes: 512 });
  });

const api = (schemas: object) => ({
  openapi: '3.1.0',
  info: { title: 'Bomb', version: '1' },
  paths: {},
  components: { schemas },
});

const schema = (number: number) => ({ $ref: `#/components/schemas/S${number}` });

/** Each schema holds the next one twice: small to read, and 2^30 things for who follows every reference. */
const doubling = Object.fromEntries(
  Array.from({ length: 30 }, (_, at) => [`S${at}`, { allOf: [schema(at + 1), schema(at + 1)] }]),
);

describe('a checker in a process of its own', () => {
  it('is stopped when its time is over', async () => {
    const opinion = await ask('swagger-parser', api({ ...doubling, S30: { type: 'object' } }), 2000);
    expect(opinion).toEqual({ gaveUp: 'it was stopped after 2 seconds' });
  });

  it('tells what it found', async () => {
    expect(await ask('swagger-parser', api({}), 60_000)).toEqual({ problems: [] });
    expect(await ask('redocly', api({}), 60_000)).toMatchObject({
      problems: [{ rule: 'no-empty-servers', pointer: '#/openapi' }, { rule: 'info-license' }],
    });
  });

  it('tells one fault once, not once more for every union around it', async () => {
    const schema = { type: 'object', properties: { total: { type: 'numbr' } } };
    const body = { description: 'Read.', content: { 'application/json': { schema } } };
    const paths = { '/orders': { get: { responses: { 200: body } } } };
    const document = { openapi: '3.0.3', info: { title: 'Shop', version: '1' }, paths };
    expect(await ask('swagger-parser', document, 60_000)).toMatchObject({
      problems: [{ pointer: expect.stringMatching(/properties\/total\/type$/) }],
    });
  });

  it('gets no file that the library does not open', async () => {
    const outside = { openapi: '3.1.0', info: { $ref: '/etc/hostname' }, paths: {} };
    expect(await ask('swagger-parser', outside, 60_000)).toEqual({
      gaveUp: expect.stringContaining('is outside the folder'),
    });
  });
});
