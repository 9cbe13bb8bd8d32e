/** Templates that a user replaces, file by file. */
import { describe, expect, it } from 'vitest';
import { formatDiagnostics } from '#document';
import { generate } from './generate.ts';
import { type ScratchHouse, scratchHouse } from './testing/scratch-house.ts';
import { zoo } from './testing/zoo.ts';

const config = `export default { documents: [{ document: 'zoo.yaml', out: 'made', emit: ['docs', 'server'], templates: 'own' }] };\n`;

function house(templates: Readonly<Record<string, string>>): ScratchHouse {
  const own = Object.entries(templates).map(([name, text]) => [`own/${name}`, text] as const);
  return scratchHouse({ 'etalon.config.ts': config, 'zoo.yaml': zoo(), ...Object.fromEntries(own) });
}

const row = `<tr class="mine"><td>{{name}}</td></tr>\n`;

describe('a replaced template', () => {
  it('is filled instead of ours; all others stay', async () => {
    const one = house({ 'docs/row.hbs': row, 'support/server/text.ts': '// Mine.\nexport   const mine = 1;\n' });
    const { ok, diagnostics } = await generate({ workingFolder: one.folder });
    expect([ok, diagnostics]).toEqual([true, []]);
    const page = one.read('made/docs/index.html');
    expect(page).toContain('<tr class="mine"><td>name</td></tr>');
    expect(page).toContain('<!doctype html>');
    expect(one.read('made/server/support/text.ts')).toMatch(/^\/\/ Generated from .*\n[^]*export const mine = 1;\n$/);
    expect(JSON.parse(one.read('made/manifest.json'))).toMatchObject({
      inputs: { 'own/docs/row.hbs': expect.any(String) },
    });
  });

  it('that changes is filled anew, and one that is taken away gives way to ours', async () => {
    const one = house({ 'docs/row.hbs': row });
    await generate({ workingFolder: one.folder });
    one.write({ 'own/docs/row.hbs': row.replace('mine', 'other') });
    await generate({ workingFolder: one.folder });
    expect(one.read('made/docs/index.html')).toContain('class="other"');
    one.write({ 'etalon.config.ts': config.replace(", templates: 'own'", '') });
    await generate({ workingFolder: one.folder });
    expect(one.read('made/docs/index.html')).not.toContain('class="other"');
  });

  it.each<[string, string, string, RegExp]>([
    [
      'is none of ours',
      'docs/rwo.hbs',
      row,
      /own\/docs\/rwo\.hbs:1:1 error config\/template\n  There is no template docs\/rwo\.hbs[^]*Did you mean 'docs\/row\.hbs'/,
    ],
    [
      'is malformed',
      'docs/row.hbs',
      '<tr>\n{{#if name}}\n</tr>\n',
      /own\/docs\/row\.hbs:\d+:1 error config\/template\n  The template docs\/row cannot be used: /,
    ],
    [
      'has a blank that nobody fills',
      'docs/row.hbs',
      '<tr>\n  {{nmae}}</tr>\n',
      /own\/docs\/row\.hbs:2:5 error config\/template\n  The template docs\/row cannot be used: .*nmae/,
    ],
    [
      'thinks',
      'docs/row.hbs',
      '<tr>\n{{{name}}}</tr>\n',
      /own\/docs\/row\.hbs:2:1 error config\/template\n.*which none may/,
    ],
    [
      'asks for a part that is not there',
      'docs/row.hbs',
      '<tr>{{> docs/gone this}}</tr>\n',
      /own\/docs\/row\.hbs:1:1 error config\/template\n.*docs\/gone/,
    ],
    [
      'is a part of itself',
      'docs/row.hbs',
      '<tr>{{> docs/row this}}</tr>\n',
      /own\/docs\/row\.hbs:1:1 error config\/template\n.*it is a part of itself/,
    ],
    [
      'makes no TypeScript',
      'support/server/text.ts',
      'export const = ;\n',
      /error config\/template\n  With the templates that are replaced \(support\/server\/text\.ts\), server\/support\/text\.ts cannot be formatted: .* at server\/support\/text\.ts:2:14\n/,
    ],
  ])('that %s is told with its place, and nothing is written', async (_, name, text, expected) => {
    const one = house({ [name]: text });
    const { ok, diagnostics } = await generate({ workingFolder: one.folder });
    expect(ok).toBe(false);
    expect(formatDiagnostics(diagnostics)).toMatch(expected);
    expect(Object.keys(one.texts())).not.toContain('made/manifest.json');
  });

  it('does not run what the document says', async () => {
    const one = house({ 'docs/row.hbs': row });
    one.write({ 'zoo.yaml': zoo().replace('properties: { name:', "properties: { '{{> docs/page}}<b>':") });
    const { ok } = await generate({ workingFolder: one.folder });
    expect(ok).toBe(true);
    expect(one.read('made/docs/index.html')).toContain('<td>{{&#62; docs/page}}&#60;b&#62;</td>');
  });

  it('of a folder that is not there is told, without lines that there are not', async () => {
    const one = scratchHouse({ 'etalon.config.ts': config, 'zoo.yaml': zoo() });
    const { diagnostics } = await generate({ workingFolder: one.folder });
    expect(diagnostics).toMatchObject([
      { code: 'config/template', message: expect.stringContaining('cannot be read') },
    ]);
    expect(diagnostics[0]).not.toHaveProperty('excerpt');
  });
});
