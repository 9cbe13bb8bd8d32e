import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as client from '../client/support-files.ts';
import * as server from '../server/support-files.ts';

const folder = fileURLToPath(new URL('../../../templates/support', import.meta.url));

describe.each([
  ['server', server.supportNames],
  ['client', client.supportNames],
] as const)('the run time of a %s', (name, listed) => {
  it('is copied whole, without its tests', () => {
    const sources = readdirSync(`${folder}/${name}`).filter((file) => !/\.test\.ts$|^fake-/.test(file));
    expect(listed.map((each) => `${each}.ts`).toSorted()).toEqual(sources.toSorted());
  });

  it('imports nothing but itself', () => {
    const imports = listed.flatMap((each) =>
      [...read(`${name}/${each}.ts`).matchAll(/from '([^']+)'/g)].map(([, from]) => from),
    );
    expect(imports.filter((from) => !listed.some((each) => from === `./${each}.ts`))).toEqual([]);
  });
});

it('what the door of a client shows is there', () => {
  const door = read('client/index.ts');
  const shown = [...client.supportValueNames, ...client.supportTypeNames];
  expect(shown.filter((name) => !new RegExp(`\\b${name}\\b`).test(door))).toEqual([]);
});

function read(path: string): string {
  return readFileSync(`${folder}/${path}`, 'utf8');
}
