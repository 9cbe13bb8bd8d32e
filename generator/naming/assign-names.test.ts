// Names: legal, unique, and kept by the lock whatever happens around them.
import { describe, expect, it } from 'vitest';
import type { Api, NamedSchema } from '../ir/index.ts';
import { allocate } from './allocate.ts';
import { assignNames, camelCase, formatLock, kebabCase, parseLock, pascalCase } from './index.ts';

const usedIn = { request: true, response: true };
const schema = (name: string, more: Partial<NamedSchema> = {}): NamedSchema => ({
  origin: `#/components/schemas/${name}`,
  name,
  schema: { kind: 'unknown', origin: `#/components/schemas/${name}` },
  json: true,
  directional: false,
  usedIn,
  ...more,
});
const api = (...schemas: NamedSchema[]): Api => ({
  name: 'pets',
  document: 'pets.yaml',
  title: 'Pets',
  version: '1',
  servers: [],
  tags: [],
  schemas,
  operations: [],
  webhooks: [],
  securitySchemes: [],
});
const identifiers = (document: Api, lock = {}) => {
  const { names } = assignNames(document, lock);
  return Object.fromEntries(document.schemas.map((one) => [one.name, names.type(one.origin, 'response').identifier]));
};

describe('operations that want one name', () => {
  it('are numbered, where what goes with the name is taken, too', () => {
    const wish = (written: string) => ({
      place: `#/${written}` as const,
      written,
      identifier: 'getTea',
      file: 'get-tea',
      suffix: 'Operation',
      derived: (identifier: string) => [`${identifier}Operation`],
    });
    const taken = { identifiers: new Set<string>(), files: new Set<string>() };
    const { names } = allocate([wish('get-tea'), wish('GetTea'), wish('getTea')], { names: new Map(), taken });
    expect([...names].map(([place, { identifier }]) => [place, identifier])).toEqual([
      ['#/getTea', 'getTea'],
      ['#/GetTea', 'getTea2'],
      ['#/get-tea', 'getTea3'],
    ]);
  });
});

describe('cases', () => {
  it.each([
    ['OpenAIResponseObject', 'OpenAIResponseObject', 'openAIResponseObject', 'open-ai-response-object'],
    ['agent_id', 'AgentId', 'agentId', 'agent-id'],
    ['URL', 'URL', 'url', 'url'],
    ['v1.1', 'V1_1', 'v1_1', 'v1-1'],
    ['2fa', '_2fa', '_2fa', '2fa'],
    ['größe', 'Größe', 'größe', 'größe'],
    ['名前', '名前', '名前', '名前'],
    ['con', 'Con', 'con', 'con-'],
  ])('of %s', (name, pascal, camel, kebab) => {
    expect([pascalCase(name), camelCase(name), kebabCase(name)]).toEqual([pascal, camel, kebab]);
  });
});

describe('assigned names', () => {
  it('do not shadow globals, and are told apart by file as well', () => {
    expect(identifiers(api(schema('Error'), schema('foo'), schema('Foo'), schema('F.oo')))).toEqual({
      Error: 'ErrorSchema',
      Foo: 'Foo',
      foo: 'FooSchema',
      'F.oo': 'FOo',
    });
    const { names } = assignNames(api(schema('foo'), schema('Foo')));
    const modules = ['foo', 'Foo'].map((name) => names.type(`#/components/schemas/${name}`, 'response').module);
    expect(new Set(modules).size).toBe(2);
  });

  it('get files that every system can hold, however long they are', () => {
    const long = api(schema('x'.repeat(5000)), schema(`${'x'.repeat(5000)}y`), schema(`a${'ü'.repeat(400)}`));
    const { lock } = assignNames(long);
    const files = Object.values(lock).map(({ file }) => file);
    expect(new Set(files).size).toBe(3);
    expect(files.map((file) => Buffer.byteLength(file)).toSorted()).toEqual([149, 150, 152]);
    expect(assignNames(long, lock).lock).toEqual(lock);
  });

  it('leave the files of the emitters alone', () => {
    const { names } = assignNames(api(schema('Support'), schema('Operations'), schema('Index')));
    const modules = ['Support', 'Operations', 'Index'].map(
      (name) => names.type(`#/components/schemas/${name}`, 'response').module,
    );
    expect(modules).toEqual(['types/support-2', 'types/operations-2', 'types/index-']);
  });

  it('leave out packages, as far as the rest tells schemas apart, and what .NET says of assemblies', () => {
    const assembly = 'Shop, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null';
    const generic = `Shop.Pair\`2[[Shop.Tea, ${assembly}],[System.Int32, ${assembly}]]`;
    const names = [
      'io.k8s.api.core.v1.Pod',
      'io.k8s.api.batch.v1.Job',
      'io.k8s.api.batch.v2.Job',
      'com.example.a.Tea',
      'Tea',
    ];
    const found = identifiers(api(...[...names, 'terminal.location', generic].map((name) => schema(name))));
    expect(Object.values(found)).toEqual([
      'Pod',
      'V1Job',
      'V2Job',
      'ATea',
      'Tea',
      'TerminalLocation',
      'ShopPairOfShopTeaAndSystemInt32',
    ]);
    expect(identifiers(api(...names.toReversed().map((name) => schema(name))))).toMatchObject({
      'io.k8s.api.batch.v1.Job': 'V1Job',
    });
  });

  it('do not depend on the order of the document', () => {
    const schemas = [schema('foo-bar'), schema('FooBar'), schema('foo.bar')];
    expect(identifiers(api(...schemas))).toEqual(identifiers(api(...schemas.toReversed())));
  });

  it('stay when others arrive before them, go or move, as long as the lock is kept', () => {
    const before = assignNames(api(schema('foo.bar'), schema('Other')));
    const after = identifiers(api(schema('FooBar'), schema('Other'), schema('foo.bar')), before.lock);
    expect(after).toEqual({ 'foo.bar': 'FooBar', Other: 'Other', FooBar: 'FooBarSchema' });
  });

  it('give a request variant only to schemas that differ and are used both ways', () => {
    const document = api(
      schema('Both', { directional: true }),
      schema('Sent', { directional: true, usedIn: { request: true, response: false } }),
      schema('Same'),
    );
    const { names } = assignNames(document);
    const requests = document.schemas.map((one) => names.type(one.origin, 'request').identifier);
    expect(requests).toEqual(['BothInput', 'Sent', 'Same']);
  });

  it('that are moved are reported', () => {
    expect(assignNames(api(schema('Promise'))).diagnostics.map((one) => one.message)).toEqual([
      '"Promise" is called PromiseSchema, because Promise is taken or reserved.',
    ]);
  });
});

describe('the lock file', () => {
  it('reads back as it was written', () => {
    const { lock } = assignNames(api(schema('A'), schema('B')));
    expect(parseLock(formatLock({ pets: lock }))).toEqual({ pets: lock });
  });

  it('is refused with a sentence where it leads out of the output or into code', () => {
    const lock = { pets: { '#/components/schemas/A': { identifier: 'A', file: '../../../x' } } };
    expect(parseLock(JSON.stringify(lock))).toMatch(/needs an identifier and a file/);
    expect(parseLock('{')).toMatch(/^the lock file is no JSON/);
  });
});
