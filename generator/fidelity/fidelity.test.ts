// What is called represented changes the output, what is lost does not, and both are told.
import { describe, expect, it } from 'vitest';
import { type Json, type JsonObject, loadDocument, type OpenApiDocument, parsePointer, type Pointer } from '#document';
import { emitters } from '../emitters/index.ts';
import { buildApi } from '../ir/index.ts';
import { assignNames } from '../naming/index.ts';
import { loadTemplates } from '../render/index.ts';
import { pointersOf } from './construct.ts';
import { findConstructs } from './find-constructs.ts';
import { fidelityDiagnostics, fidelityFile, fidelityLine, judgeFidelity } from './index.ts';
import { ruleOf } from './judge-fidelity.ts';

const { document, diagnostics, place } = await loadDocument('generator/fidelity/every-construct.yaml');
if (document === undefined) throw new Error('every-construct.yaml cannot be read');
const templates = loadTemplates();
const loaded = await Promise.all(emitters.map((emitter) => ('load' in emitter ? emitter.load() : emitter)));

/** What an emitter prints, as one text. */
function print(from: OpenApiDocument, name: string): string {
  const api = buildApi(from, { name: 'every', documentPath: 'every.yaml' });
  const { names } = assignNames(api);
  const emitter = loaded.find((one) => one.name === name);
  const files = emitter?.emit({ api, names, templates }) ?? [];
  return files.map(({ path, body }) => `${path}\n${body}`).join('\n');
}

/** The document without, or with another, value at the pointer. */
function mutate(from: OpenApiDocument, pointer: Pointer): OpenApiDocument {
  const copy = structuredClone(from) as unknown as JsonObject;
  const segments = parsePointer(pointer);
  const last = segments.pop() ?? '';
  const holder = segments.reduce<Json>(
    (value, segment) => (value as Readonly<Record<string, Json>>)[segment] ?? null,
    copy,
  );
  const object = holder as Record<string, Json>;
  const changed = otherValue(last, object[last] ?? null);
  if (changed === undefined) delete object[last];
  else object[last] = changed;
  return copy as unknown as OpenApiDocument;
}

/** What cannot be left out, or would say the same if it were, becomes something else. */
function otherValue(name: string, value: Json): Json | undefined {
  const choices: Readonly<Record<string, Json>> = {
    style: 'form',
    in: 'query',
    type: 'boolean',
    url: 'https://x.example',
    $ref: '#/components/schemas/Cat',
  };
  if (Object.hasOwn(choices, name))
    return name === 'type' && typeof value === 'string' && /^(apiKey|http|oauth2|openIdConnect)$/.test(value)
      ? 'mutualTLS'
      : choices[name];
  if (
    ['title', 'version', 'description', 'operationId', 'name', 'default', 'scheme'].includes(name) &&
    typeof value === 'string'
  )
    return `${value}X`;
  if (['required', 'explode'].includes(name) && typeof value === 'boolean') return !value;
  if (['headers', 'content', 'links', 'responses'].includes(name)) return {};
  if (['parameters', 'security', 'servers', 'tags'].includes(name) && Array.isArray(value)) return [];
  return undefined;
}

const { constructs } = findConstructs(document);
const names = constructs.map(({ name }) => name);
const available = new Set(emitters.map(({ name }) => name));
const claims = names.flatMap((name) =>
  ruleOf(name)
    .by.filter((by) => available.has(by))
    .map((by) => ({ name, by })),
);
const losses = names.filter((name) => ruleOf(name).by.length === 0 && ruleOf(name).otherwise === 'ignored');
const before = new Map(emitters.map(({ name }) => [name, print(document, name)]));

/** The real pointer of an object whose holder is a path item or a list. */
function placesOf(name: string): readonly Pointer[] {
  return constructs.filter((construct) => construct.name === name).flatMap(pointersOf);
}

describe('every construct', () => {
  it('can be read from its document', () => {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(claims)('$name is represented by $by: another document gives another output', ({ name, by }) => {
    const outputs = placesOf(name).map((pointer) => print(mutate(document, pointer), by));
    expect(outputs.some((output) => output !== before.get(by))).toBe(true);
  });

  it.each(losses)('%s is ignored: no output changes without it', (name) => {
    for (const pointer of placesOf(name)) {
      const without = mutate(document, pointer);
      const changed = emitters.filter((emitter) => print(without, emitter.name) !== before.get(emitter.name));
      expect(changed.map((emitter) => emitter.name)).toEqual([]);
    }
  });

  it('has a place in the source', () => {
    const lost = constructs.filter(({ name }) => losses.includes(name));
    expect(lost.flatMap(pointersOf).filter((pointer) => place(pointer) === undefined)).toEqual([]);
  });
});

describe('the report', () => {
  const report = judgeFidelity(document, ['types']);

  it('counts every place once', () => {
    const { represented, widened, ignored } = report.summary;
    expect(represented + widened + ignored).toBe(constructs.flatMap(pointersOf).length);
  });

  it('knows that types alone do not check a pattern, and that validators do', () => {
    const verdictOf = (...chosen: string[]) =>
      judgeFidelity(document, chosen).constructs.find(({ construct }) => construct === 'schema.pattern');
    expect(verdictOf('types')).toMatchObject({
      verdict: 'widened',
      count: 1,
      pointers: ['#/components/schemas/Everything/properties/short/pattern'],
    });
    expect(verdictOf('types', 'validators')).toMatchObject({
      verdict: 'represented',
      by: ['validators'],
      pointers: [],
    });
  });

  it('says at its place which operation no client can call and no server receives', () => {
    const verdictOf = (...chosen: string[]) =>
      judgeFidelity(document, chosen).constructs.find(({ construct }) => construct.endsWith('fetch refuses'));
    expect(verdictOf('types', 'docs')).toMatchObject({ verdict: 'represented', by: ['types', 'docs'] });
    for (const emitter of ['client', 'server'])
      expect(verdictOf('types', emitter)).toMatchObject({
        verdict: 'ignored',
        pointers: ['#/paths/~1things/operations/trace'],
      });
    expect(place('#/paths/~1things/operations/trace')?.line).toBeGreaterThan(1);
  });

  it('names what it does not know, and counts the extensions of others', () => {
    expect(report.constructs.find(({ construct }) => construct === 'schema.strangeKeyword')?.reason).toContain(
      'is not a keyword',
    );
    expect(report.extensions).toEqual({ 'x-foreign': 1 });
  });

  it('is a line, a file of pointers, and diagnostics that are errors where that is asked for', () => {
    expect(fidelityLine(report)).toMatch(/^fidelity: \d+ represented, \d+ widened, \d+ ignored \(.*, \d+ more\)$/);
    expect(fidelityFile(report)).toMatchObject({ path: 'fidelity.json' });
    const severities = (failOn: readonly ('ignored' | 'widened')[]) =>
      new Set(fidelityDiagnostics(report, failOn).map(({ code, severity }) => `${code} ${severity}`));
    expect(severities([])).toEqual(new Set(['fidelity/ignored info', 'fidelity/widened info']));
    expect(severities(['widened'])).toEqual(new Set(['fidelity/ignored info', 'fidelity/widened error']));
    const [fatal] = fidelityDiagnostics(report, ['widened']).filter(({ severity }) => severity === 'error');
    expect(fatal?.help).toContain('`--fail-on`');
  });
});
