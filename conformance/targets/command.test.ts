/** A program that is started for the exam, and is not ready. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandTarget } from './command.ts';

const server = createServer((_, response) => response.writeHead(404).end());
let url: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('a command that is not ready in time', () => {
  it.each<[string, object, () => string]>([
    ['what its path answers', { path: '/nowhere' }, () => `${url}/nowhere answers 404`],
    ['that its line did not come', { line: 'Here I am.' }, () => "it did not print 'Here I am.'"],
  ])('says %s', async (_, ready, missing) => {
    const command = [process.execPath, '-e', 'setTimeout(() => {}, 60_000)'];
    const started = commandTarget({ target: 'slow', url, command, ready: { within: '150ms', ...ready } }, {});
    await expect(started).rejects.toThrow(`the command was not ready within 0.15 s: ${missing()}`);
  });
});
