// Emitters run in order; a document that one cannot say in full is told with its place, and a bug is a bug.
import { describe, expect, it } from 'vitest';
import { emit } from './emit.ts';
import type { EmitContext, Emitter } from '../emitters/emitter.ts';

const context = { api: {}, names: {}, templates: {} } as unknown as EmitContext;
const emitter = (name: string, run: () => string): Emitter => ({
  name,
  summary: '',
  needs: [],
  emit: () => [{ path: `${name}/a.ts`, body: run(), origins: [] }],
});

class Unprintable extends Error {
  readonly refusals = [{ pointer: '#/components/schemas/A', reason: 'It is too clever.' }];
}

describe('emit', () => {
  it('gives the files of each emitter under its name', () => {
    const { emissions, diagnostics } = emit([emitter('a', () => '1'), emitter('b', () => '2')], context);
    expect(emissions.map(({ emitter: name, files }) => [name, files.map(({ body }) => body)])).toEqual([
      ['a', ['1']],
      ['b', ['2']],
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('tells what an emitter refuses, and still asks the others', () => {
    const refusing = emitter('a', () => {
      throw new Unprintable();
    });
    const { emissions, diagnostics } = emit([refusing, emitter('b', () => '2')], context);
    expect(diagnostics).toMatchObject([
      { severity: 'error', pointer: '#/components/schemas/A', message: expect.stringContaining('too clever') },
    ]);
    expect(emissions.map(({ files }) => files.length)).toEqual([0, 1]);
  });

  it('does not hide a bug', () => {
    const broken = emitter('a', () => {
      throw new TypeError('of undefined');
    });
    expect(() => emit([broken], context)).toThrow(TypeError);
  });
});
