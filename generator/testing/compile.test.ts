// The compilers that judge generated code do see it, under every strict option.
import { describe, expect, it } from 'vitest';
import { compile, compilers } from './compile.ts';
import { scratchHouse } from './scratch-house.ts';

/** Option → what only it forbids. */
const forbidden = {
  strict: `export const a: string = null;`,
  exactOptionalPropertyTypes: `export const a: { b?: string } = { b: undefined };`,
  noUncheckedIndexedAccess: `export const a: (list: string[]) => string = (list) => list[0];`,
  noPropertyAccessFromIndexSignature: `declare const x: { [key: string]: string };\nexport const a: string | undefined = x.y;`,
  verbatimModuleSyntax: `import { B } from './right.ts';\nexport type A = B;`,
  erasableSyntaxOnly: `export enum A { B }`,
};
const right = `import 'node:fs';\nexport interface B { readonly url: URL }\n`;

describe.each(Object.keys(compilers))('%s', (compiler) => {
  it('accepts what is right, Node and the browser included', () => {
    const { folder } = scratchHouse({ 'right.ts': right });
    expect(compile(folder, compiler)).toEqual([]);
  });

  it('refuses what an option forbids, for each of them', () => {
    const wrong = Object.entries(forbidden).map(([option, text]) => [`${option}.ts`, text] as const);
    const { folder } = scratchHouse({ 'right.ts': right, ...Object.fromEntries(wrong) });
    expect(new Set(blamed(compile(folder, compiler)))).toEqual(new Set(Object.keys(forbidden)));
  });

  it('refuses declarations that need inference, which it says only where nothing else is wrong', () => {
    const { folder } = scratchHouse({ 'inferred.ts': 'export const a = [1, 2].map(String);' });
    expect(blamed(compile(folder, compiler))).toEqual(['inferred']);
  });
});

function blamed(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => /^(\w+)\.ts\(\d+,\d+\): error TS\d+/.exec(line)?.[1] ?? []);
}
