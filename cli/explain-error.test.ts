/** Whatever a command throws becomes a sentence and an exit code. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { explainError } from './explain-error.ts';
import { UsageError } from './exit-codes.ts';

const explained = (error: unknown) => explainError(error, { debug: false });

class OfARoom extends Error {
  override readonly name = 'OfARoom';
}

describe('explainError', () => {
  it('gives back the message of an error that a room made for people', () => {
    expect(explained(new OfARoom('The document is wrong.'))).toEqual({
      message: 'The document is wrong.',
      exitCode: 1,
    });
    expect(explained(new UsageError('Give a document.'))).toEqual({ message: 'Give a document.', exitCode: 2 });
  });

  it('makes sentences of what the system says', async () => {
    const absent = await readFile('nothing-here').catch((error: unknown) => error);
    expect(explained(absent)).toEqual({ message: 'nothing-here does not exist.', exitCode: 1 });
    const server = createServer();
    const taken = await new Promise((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address();
        createServer()
          .once('error', resolve)
          .listen(typeof address === 'object' ? address?.port : 0, '127.0.0.1');
      });
    });
    server.close();
    expect(explained(taken).message).toMatch(/^Port \d+ of 127\.0\.0\.1 is in use already; choose another with --port/);
  });

  it('says of a folder that cannot be made that nothing can be written there', () => {
    const failed = Object.assign(new Error('no'), { code: 'ENOENT', syscall: 'mkdir', path: '/still/out' });
    expect(explained(failed).message).toBe('/still/out cannot be made: nothing can be written there.');
  });

  it('says of a folder whose name a file has that it is none', () => {
    const failed = Object.assign(new Error('no'), { code: 'EEXIST', syscall: 'mkdir', path: '/still/out' });
    expect(explained(failed).message).toBe('/still/out is there already, and is not a folder.');
  });

  it.each([
    ['300.1.1.1', '300.1.1.1 is not an address that is known here.'],
    ['192.0.2.1', '192.0.2.1 is not an address of this machine.'],
  ])('names the address %s that cannot be listened on', async (host, message) => {
    const refused = await new Promise((resolve) => createServer().once('error', resolve).listen(0, host));
    expect(explained(refused)).toEqual({ message, exitCode: 1 });
  });

  it('owns up to a fault of ours, without a stack trace', () => {
    expect(explained(new TypeError('x is not a function'))).toEqual({
      message:
        'etalon broke: TypeError: x is not a function\nThis is a fault of etalon. ETALON_DEBUG=1 shows where it happened.',
      exitCode: 4,
    });
    expect(explained('a thrown text').exitCode).toBe(4);
  });

  it('shows the stack trace on demand', () => {
    expect(explainError(new TypeError('x'), { debug: true }).message).toContain('explain-error.test.ts');
  });
});
