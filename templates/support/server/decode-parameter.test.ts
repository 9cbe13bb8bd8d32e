import { describe, expect, it } from 'vitest';
import { createParameterDecoder } from './decode-parameters.ts';
import type { Incoming } from './incoming.ts';
import type { ParameterDescription } from './operation.ts';
import type { Shape } from './shape.ts';

const list: Shape = { array: 'integer' };
const pair: Shape = { array: 'boolean', prefix: ['string', 'number'] };
const point: Shape = { object: { R: 'integer', G: 'integer' } };

interface Case {
  readonly name: string;
  readonly style: string;
  readonly explode: boolean;
  readonly shape: Shape;
  readonly text: string;
  readonly gives: unknown;
}

const pathCases: readonly Case[] = [
  { name: 'simple text', style: 'simple', explode: false, shape: 'string', text: 'a%2Fb%20c', gives: 'a/b c' },
  { name: 'simple number', style: 'simple', explode: false, shape: 'integer', text: '-7', gives: -7 },
  { name: 'simple list', style: 'simple', explode: false, shape: list, text: '1,2', gives: [1, 2] },
  { name: 'simple object', style: 'simple', explode: false, shape: point, text: 'R,1,G,2', gives: { R: 1, G: 2 } },
  {
    name: 'simple object exploded',
    style: 'simple',
    explode: true,
    shape: point,
    text: 'R=1,G=2',
    gives: { R: 1, G: 2 },
  },
  {
    name: 'text that could be an object',
    style: 'simple',
    explode: false,
    shape: { oneOf: [point, 'string'] },
    text: 'R,1,G',
    gives: 'R,1,G',
  },
  { name: 'list by place', style: 'simple', explode: false, shape: pair, text: '1,2,true', gives: ['1', 2, true] },
  { name: 'label text', style: 'label', explode: false, shape: 'string', text: '.blue', gives: 'blue' },
  { name: 'label list', style: 'label', explode: false, shape: list, text: '.1,2', gives: [1, 2] },
  { name: 'label list exploded', style: 'label', explode: true, shape: list, text: '.1.2', gives: [1, 2] },
  {
    name: 'label object exploded',
    style: 'label',
    explode: true,
    shape: point,
    text: '.R=1.G=2',
    gives: { R: 1, G: 2 },
  },
  { name: 'matrix text', style: 'matrix', explode: false, shape: 'string', text: ';value=blue', gives: 'blue' },
  { name: 'matrix list', style: 'matrix', explode: false, shape: list, text: ';value=1,2', gives: [1, 2] },
  {
    name: 'matrix list exploded',
    style: 'matrix',
    explode: true,
    shape: list,
    text: ';value=1;value=2',
    gives: [1, 2],
  },
  {
    name: 'matrix object',
    style: 'matrix',
    explode: false,
    shape: point,
    text: ';value=R,1,G,2',
    gives: { R: 1, G: 2 },
  },
  {
    name: 'matrix object exploded',
    style: 'matrix',
    explode: true,
    shape: point,
    text: ';R=1;G=2',
    gives: { R: 1, G: 2 },
  },
];

const queryCases: readonly Case[] = [
  { name: 'form text', style: 'form', explode: true, shape: 'string', text: 'value=a+b%2Bc', gives: 'a b+c' },
  { name: 'form empty text', style: 'form', explode: true, shape: 'string', text: 'value=', gives: '' },
  { name: 'form boolean', style: 'form', explode: true, shape: 'boolean', text: 'value=false', gives: false },
  { name: 'form list exploded', style: 'form', explode: true, shape: list, text: 'value=1&value=2', gives: [1, 2] },
  { name: 'form list of one', style: 'form', explode: true, shape: list, text: 'value=1', gives: [1] },
  {
    name: 'form list joined',
    style: 'form',
    explode: false,
    shape: { array: 'string' },
    text: 'value=a%2Cb,c',
    gives: ['a,b', 'c'],
  },
  { name: 'form object', style: 'form', explode: false, shape: point, text: 'value=R,1,G,2', gives: { R: 1, G: 2 } },
  {
    name: 'form object exploded',
    style: 'form',
    explode: true,
    shape: point,
    text: 'R=1&other=9&G=2',
    gives: { R: 1, G: 2 },
  },
  { name: 'spaces', style: 'spaceDelimited', explode: false, shape: list, text: 'value=1%202%203', gives: [1, 2, 3] },
  {
    name: 'plus signs as spaces',
    style: 'spaceDelimited',
    explode: false,
    shape: list,
    text: 'value=1+2',
    gives: [1, 2],
  },
  { name: 'pipes', style: 'pipeDelimited', explode: false, shape: list, text: 'value=1|2%7C3', gives: [1, 2, 3] },
  {
    name: 'deep object',
    style: 'deepObject',
    explode: true,
    shape: point,
    text: 'value[R]=1&value%5BG%5D=2',
    gives: { R: 1, G: 2 },
  },
  {
    name: 'deep object of lists and objects',
    style: 'deepObject',
    explode: true,
    shape: { object: { a: { array: 'integer' }, b: { object: { c: 'boolean' } } } },
    text: 'value[a][]=1&value[a][]=2&value[b][c]=true',
    gives: { a: [1, 2], b: { c: true } },
  },
];

describe('parameters', () => {
  it.each(pathCases)('reads $name from the path', ({ text, gives, ...rest }) => {
    const { sections, issues } = createParameterDecoder([{ ...rest, name: 'value', in: 'path', required: true }])(
      incoming(''),
      new Map([['value', text]]),
    );
    expect({ value: sections.path['value'], issues }).toEqual({ value: gives, issues: [] });
  });

  it.each(queryCases)('reads $name from the query', ({ text, gives, ...rest }) => {
    const { sections, issues } = decode([{ ...rest, name: 'value', in: 'query', required: true }], `?${text}`);
    expect({ value: sections.query['value'], issues }).toEqual({ value: gives, issues: [] });
  });

  it('reads headers without regard to case, and lists in them with spaces', () => {
    const described = [parameter('X-Ids', 'header', list), parameter('X-Text', 'header', 'string')];
    const { sections } = decode(described, '', { 'x-ids': '1, 2', 'x-text': 'a, b' });
    expect(sections.header).toEqual({ 'X-Ids': [1, 2], 'X-Text': 'a, b' });
  });

  it('reads cookies, quoted or not', () => {
    const { sections } = decode([parameter('a', 'cookie', 'string'), parameter('b', 'cookie', 'integer')], '', {
      cookie: 'a="x%20y"; b=2',
    });
    expect(sections.cookie).toEqual({ a: 'x y', b: 2 });
  });

  it('reads JSON in a parameter that is described by content', () => {
    const { sections } = decode(
      [{ ...parameter('filter', 'query', 'any'), mediaType: 'application/json' }],
      '?filter=%7B%22a%22:[1]%7D',
    );
    expect(sections.query).toEqual({ filter: { a: [1] } });
  });

  it('keeps text that does not fit for the validator to judge', () => {
    const validate = (value: unknown) => [
      { instancePath: '', schemaPath: '#', keyword: 'type', message: `not ${String(value)}` },
    ];
    const { issues } = decode([{ ...parameter('limit', 'query', 'integer'), validate }], '?limit=ten');
    expect(issues).toEqual([
      { location: 'query', name: 'limit', instancePath: '', schemaPath: '#', keyword: 'type', message: 'not ten' },
    ]);
  });

  it('takes no number that would lose digits', () => {
    const { sections } = decode([parameter('id', 'query', 'integer')], '?id=9007199254740993');
    expect(sections.query).toEqual({ id: '9007199254740993' });
  });

  it('reports what is missing, and encoding that is broken, at its place', () => {
    const { issues } = decode(
      [{ ...parameter('a', 'query', 'string'), required: true }, parameter('b', 'query', 'string')],
      '?b=%E0%A4%A',
    );
    expect(issues.map(({ location, name, keyword }) => [location, name, keyword])).toEqual([
      ['query', 'a', 'required'],
      ['query', 'b', 'encoding'],
    ]);
  });

  it('makes a list of a single value that is sent twice, so that the validator refuses it', () => {
    expect(decode([parameter('a', 'query', 'string')], '?a=1&a=2').sections.query).toEqual({ a: ['1', '2'] });
  });

  it('lets an open exploded object take what no other parameter claims', () => {
    const open = parameter('rest', 'query', { object: {}, additional: 'integer' });
    expect(decode([open, parameter('limit', 'query', 'integer')], '?limit=1&x=2').sections.query).toEqual({
      rest: { x: 2 },
      limit: 1,
    });
    const deep = parameter('at', 'query', { object: { x: 'integer' } }, 'deepObject');
    expect(decode([open, deep], '?at[x]=1&y[z]=2').sections.query).toEqual({ rest: { 'y[z]': 2 }, at: { x: 1 } });
  });

  it('never sets a prototype', () => {
    const { sections } = decode(
      [parameter('value', 'query', { object: {}, additional: 'string' }, 'deepObject')],
      '?value[__proto__]=x',
    );
    expect(Object.keys(sections.query['value'] as object)).toEqual(['__proto__']);
  });
});

function parameter(
  name: string,
  location: ParameterDescription['in'],
  shape: Shape,
  style = 'form',
): ParameterDescription {
  return {
    name,
    in: location,
    required: false,
    style: location === 'header' ? 'simple' : style,
    explode: location !== 'header',
    shape,
  };
}

function decode(parameters: readonly ParameterDescription[], search: string, headers: Record<string, string> = {}) {
  return createParameterDecoder(parameters)(incoming(search, headers), new Map());
}

function incoming(search: string, headers: Record<string, string> = {}): Incoming {
  return {
    method: 'GET',
    target: `/${search}`,
    header: (name) => headers[name],
    read: () => Promise.resolve(undefined),
    stream: () => undefined,
    signal: new AbortController().signal,
  };
}
