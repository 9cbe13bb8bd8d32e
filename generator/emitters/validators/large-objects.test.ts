// An object with more properties than the compiler can follow in one function is judged like any other.
import { expect, it } from 'vitest';
import type { JsonSchema } from '#document';
import { compile } from '../../testing/compile.ts';
import { scratchHouse } from '../../testing/scratch-house.ts';
import { loadSchemas } from './testing/load-schemas.ts';
import { supportFiles } from './testing/load-modules.ts';

const names = Array.from({ length: 700 }, (_, index) => `p${index}`);
const large: JsonSchema = {
  type: 'object',
  required: ['p1', 'p600'],
  properties: Object.fromEntries(names.map((name) => [name, { type: 'integer' }])),
  dependentRequired: { p500: ['p2', 'p650'] },
};

it('an object with hundreds of properties is judged in all of them, and its validator compiles', async () => {
  using loaded = await loadSchemas(new Map([['#/components/schemas/Large', large]]));
  const validate = loaded.validators.get('#/components/schemas/Large');
  expect(validate?.({ p1: 1, p600: 1 })).toEqual([]);
  const issues = validate?.({ p1: 'a', p500: 1, p699: 'a' }) ?? [];
  expect(issues.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)).toEqual([
    '/p1 type',
    ' required',
    '/p699 type',
    ' dependentRequired',
    ' dependentRequired',
  ]);
  const inherited: unknown = Object.assign(Object.create({ p600: 1 }) as object, { p1: 1 });
  expect(validate?.(inherited).map(({ keyword }) => keyword)).toEqual(['required']);
  const modules = [...loaded.printed.modules].map(([name, { file }]) => [`${name}.ts`, file.render()] as const);
  const house = scratchHouse(Object.fromEntries([...supportFiles(), ...modules]));
  expect(compile(house.folder)).toEqual([]);
});
