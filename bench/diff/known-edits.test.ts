/** Known edits of documents of our own: everything is said, on the right side and in the right place, and nothing else. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { judgeDocument } from './judge-document.ts';

const folder = mkdtempSync(join(tmpdir(), 'etalon-known-edits-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cases = [
  'comments',
  'response-headers',
  'stream-beside-json',
  'swagger-2',
  'waiting',
  'read-only-and-write-only',
];

describe('every known edit', () => {
  it.each(cases)('of %s is said as what it is', async (name) => {
    const file = fileURLToPath(new URL(`../../generator/cases/${name}/document.yaml`, import.meta.url));
    const judged = await judgeDocument(file, { folder, places: 2, seed: 7, limit: 1_000_000 });
    expect(judged?.complaints).toEqual([]);
    expect(judged?.edits).toBeGreaterThan(30);
  });
});
