// Everything arrives between a generated client and a generated server, and the trial sees where it does not.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenApiDocument } from '#document';
import { generateOutput } from '../generate-output.ts';
import { tryOutput } from './judge-wire.ts';
import type { WireFault } from './wire-verdict.ts';

const folder = mkdtempSync(join(tmpdir(), 'etalon-wire-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = 'bench/truth/wire/everything.yaml';
const trial = { seed: 20261121, values: 3, mutants: 8 };
const whole = { ...trial, out: join(folder, 'whole') };

describe('everything that can travel', () => {
  let document: OpenApiDocument;

  beforeAll(async () => {
    const emit = ['types', 'validators', 'operations', 'server', 'client'] as const;
    document = await generateOutput({ ...whole, file, folder: '.' }, emit);
  });

  it('arrives as it was sent, or is refused with its place', async () => {
    const { counts, barren, failures } = await tryOutput(document, whole);
    expect(failures).toEqual([]);
    expect(barren).toEqual([]);
    const { operations, parameters, bodies, answers, headers, items, refused, independent } = counts;
    expect(operations).toBe(19);
    expect(Math.min(parameters, answers, refused, independent)).toBeGreaterThan(40);
    expect(Math.min(bodies, headers, items)).toBeGreaterThan(5);
  });

  interface Spoilt {
    readonly what: string;
    /** The one path that is tried. */
    readonly path: string;
    /** Files, what is found in them, and what is put in its place. */
    readonly edits: readonly (readonly [string, string, string])[];
    readonly fault: WireFault;
  }

  const spoilt: readonly Spoilt[] = [
    {
      what: 'a server that leaves the encoding of a path',
      path: '/matrix/{simple}/{list}/{spread}/{record}/{wide}',
      edits: [['server/support/styles.ts', `options.explode ? ';' : ','`, `','`]],
      fault: 'a valid value was refused',
    },
    {
      what: 'a server that does not judge a parameter',
      path: '/headers',
      edits: [['validators/operations/headers.ts', 'limit: validateHeadersAndCookiesQueryLimit,', '']],
      fault: 'an invalid value reached the handler',
    },
    {
      what: 'a client and a server that agree on what nobody else does',
      path: '/forms',
      edits: [
        ['client/support/serialise.ts', `'%20'`, `';'`],
        ['server/support/styles.ts', '/%20|\\+| /g', '/;/g'],
      ],
      fault: 'the client wrote what others do not read',
    },
    {
      what: 'a client that adds to what came',
      path: '/events',
      edits: [['client/support/stream-items.ts', 'yield item;', 'yield { ...Object(item), more: 1 };']],
      fault: 'the client did not get what was given',
    },
  ];

  it.each(spoilt)('is missed by $what', async ({ what, path, edits, fault }) => {
    const out = join(folder, what.replaceAll(' ', '-'));
    cpSync(whole.out, out, { recursive: true });
    for (const [place, found, put] of edits) {
      const text = readFileSync(join(out, place), 'utf8');
      expect(text).toContain(found);
      writeFileSync(
        join(out, place),
        text.replace(found, () => put),
      );
    }
    const paths = Object.fromEntries(Object.entries(document.paths).filter(([each]) => each === path));
    const { failures } = await tryOutput({ ...document, paths, webhooks: {} }, { ...trial, out });
    expect(failures.map((failure) => failure.fault)).toContain(fault);
  });
});
