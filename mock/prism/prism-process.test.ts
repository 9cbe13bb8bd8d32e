/** Prism may die; the mock goes on. */
import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { askPrism } from './ask-prism.ts';
import { startPrism } from './prism-process.ts';
import type { PrismProcess } from './prism-process.ts';

const document = {
  openapi: '3.1.0',
  info: { title: 'x', version: '1' },
  paths: { '/a': { get: { responses: { 204: { description: 'Nothing' } } } } },
};
const question = { method: 'GET', path: '/a', headers: { host: 'localhost' }, body: Buffer.alloc(0) };

describe('a Prism that is killed', () => {
  it('is started again, and that is told', async () => {
    const reports: string[] = [];
    const prism = await startPrism({ document, dynamic: false, seed: 's' }, (message) => reports.push(message));
    const before = await prism.url();
    prism.restart();
    const answers = [await askPrism(prism, question, 10_000)];
    while (answers.at(-1)?.status === 502) answers.push(await askPrism(prism, question, 10_000));
    expect(answers.at(-1)?.status).toBe(204);
    expect(await prism.url()).not.toBe(before);
    expect(reports).toEqual(['Prism ended (SIGKILL) and is started again.']);
    await prism.close();
  });
});

describe('a Prism that cannot serve a document', () => {
  it('does not start, and says why', async () => {
    const order = { document: { fruit: 'none' }, dynamic: false, seed: 's' };
    await expect(startPrism(order, () => {})).rejects.toThrow(
      'Prism cannot serve the document: Unsupported document format',
    );
  });
});

describe('a Prism that never comes to listen', () => {
  it('is stopped, and that is an error', async () => {
    const order = { document, dynamic: false, seed: 's' };
    await expect(startPrism(order, () => {}, 1)).rejects.toThrow(
      'Prism has not taken the document in within 0.001 seconds.',
    );
  });
});

describe('a Prism that is too slow', () => {
  it('is a problem with status 504, and is started again', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const address = silent.address();
    const port = typeof address === 'object' ? address?.port : 0;
    let restarts = 0;
    const prism: PrismProcess = {
      url: () => Promise.resolve(`http://127.0.0.1:${port}`),
      restart: () => (restarts += 1),
      close: () => Promise.resolve(),
    };
    expect(await askPrism(prism, question, 50)).toMatchObject({ status: 504 });
    expect(restarts).toBe(1);
    silent.closeAllConnections();
    silent.close();
  });
});
