/** The YAML in the documents of the house is of the formats that it shows. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseModelScript } from '#model-script';
import { filesBelow, read } from './sources.ts';

interface Example {
  readonly place: string;
  readonly text: string;
}

const examples = filesBelow('docs')
  .filter((file) => file.endsWith('.md'))
  .flatMap(yamlIn);
const ajv = new Ajv2020({ strict: false });

/** What an example is, by how it begins. */
const formats: readonly (readonly [string, RegExp])[] = [
  ['scenario', /^scenario:/],
  ['requirements', /^- id:/],
  ['baseline', /^target:.*\nknown:/],
  ['target', /^target:.*\n(?!known:)/],
];

describe('an example in a document', () => {
  it.each(formats)('of a %s has its form', (name, beginning) => {
    const validate = ajv.compile(JSON.parse(read(`conformance/format/${name}.schema.json`)) as object);
    const found = examples.filter(({ text }) => beginning.test(text));
    const wrong = found.filter(({ text }) => !validate(parse(text)));
    expect(found).not.toEqual([]);
    expect(wrong.map(({ place, text }) => [place, validate(parse(text)), validate.errors])).toEqual([]);
  });

  it('of a model script has its form', () => {
    const found = examples.filter(({ text }) => text.startsWith('script:'));
    const problems = found.map(({ place, text }) => parseModelScript(parse(text), place)).filter(Array.isArray);
    expect(found).not.toEqual([]);
    expect(problems).toEqual([]);
  });
});

function yamlIn(file: string): readonly Example[] {
  const text = read(file);
  return [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => ({
    place: `${file}:${text.slice(0, match.index).split('\n').length}`,
    text: match[1] ?? '',
  }));
}
