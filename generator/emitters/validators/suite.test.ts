/** The official test suite of JSON Schema, or our own cases in its format: every verdict must be the expected one. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { Json, JsonSchema, Pointer } from '#document';
import { afterAll, describe, expect, it } from 'vitest';
import { loadSchemas } from './testing/load-schemas.ts';

interface Group {
  readonly description: string;
  readonly schema: JsonSchema;
  readonly tests: readonly { readonly description: string; readonly data: Json; readonly valid: boolean }[];
}

/** A folder of test files of draft 2020-12, like `tests/draft2020-12` of the official suite. */
const folder = process.env['ETALON_JSON_SCHEMA_TESTS'] ?? fileURLToPath(new URL('cases', import.meta.url));

/** What may be refused, and what the reason must say. */
const refusable: readonly RegExp[] = [/\$dynamicRef/u, /remote references/u, /another dialect/u];

const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const groups = files.flatMap((name) =>
  (JSON.parse(readFileSync(join(folder, name), 'utf8')) as Group[]).map((group) => ({ name, ...group })),
);

/** Each schema is a resource of its own, so that `#` in it is itself. */
const schemas = new Map<Pointer, JsonSchema>(
  groups.map(({ schema }, index) => [`#/schemas/${index}`, resource(schema, index)]),
);

function resource(schema: JsonSchema, index: number): JsonSchema {
  return typeof schema === 'boolean' || '$id' in schema ? schema : { $id: `https://suite.invalid/${index}`, ...schema };
}

const loaded = await loadSchemas(schemas);
afterAll(() => loaded[Symbol.dispose]());

it('prints most schemas of the folder', () => {
  const refused = groups.filter((_, index) => refusals(`#/schemas/${index}`).length > 0);
  expect(refused.length).toBeLessThan(groups.length / 8);
});

describe.each(files)('%s', (file) => {
  const own = groups.flatMap((group, index) =>
    group.name === file ? [{ ...group, pointer: `#/schemas/${index}` }] : [],
  );
  const printed = own.filter(({ pointer }) => refusals(pointer).length === 0);
  it.each(printed)('$description', ({ pointer, tests }) => {
    const validate = loaded.validators.get(pointer);
    const verdicts = tests.map(({ description, data }) => ({ description, valid: validate?.(data).length === 0 }));
    expect(verdicts).toEqual(tests.map(({ description, valid }) => ({ description, valid })));
  });
  it.each(own.filter((group) => !printed.includes(group)))('refuses: $description', ({ pointer }) => {
    expect(loaded.validators.has(pointer)).toBe(false);
    expect(refusals(pointer).filter((reason) => !refusable.some((allowed) => allowed.test(reason)))).toEqual([]);
  });
});

function refusals(root: Pointer): readonly string[] {
  return loaded.printed.refusals.filter(({ pointer }) => within(root, pointer)).map(({ reason }) => reason);
}

function within(root: Pointer, pointer: Pointer): boolean {
  return pointer === root || pointer.startsWith(`${root}/`);
}
