/** A script file is accepted, or its faults are named with their places; the published schema agrees. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from './model-script.schema.json' with { type: 'json' };
import { parseModelScript } from './parse-model-script.ts';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

const good = {
  script: 'weather-tool',
  replies: [
    { when: { round: 1 }, say: { tool_calls: [{ name: 'get_weather', arguments: { city: 'Oslo' } }] } },
    { when: { last_message: 'tool', tools: ['get_weather'] }, say: { text: 'It is {tool.content}.', chunks: 4 } },
    { say: { chunks: ['a', 'b'], usage: { prompt_tokens: 1, completion_tokens: 2 } } },
  ],
  faults: [{ when: { attempt: 1 }, status: 429, retry_after: 1 }],
};

const say = { text: 'x' };

describe('parseModelScript', () => {
  it('gives back a good script', () => {
    expect(parseModelScript(good, 'weather.yaml')).toEqual(good);
    expect(validate(good)).toBe(true);
  });

  it.each([
    ['a text', 'x', '#', 'must be an object, not string'],
    ['an empty object', {}, '#', "needs 'script'"],
    ['no replies', { script: 'a', replies: [] }, '#/replies', 'must not be empty'],
    [
      'a misspelt member',
      { script: 'a', replies: [{ say, wen: {} }] },
      '#/replies/0/wen',
      "'wen' is not known here; known are when, say",
    ],
    [
      'a prototype key',
      { script: 'a', replies: [{ say, ['__proto__']: 1 }] },
      '#/replies/0/__proto__',
      "'__proto__' is not known here; known are when, say",
    ],
    [
      'round nought',
      { script: 'a', replies: [{ when: { round: 0 }, say }] },
      '#/replies/0/when/round',
      'must be at least 1',
    ],
    [
      'half a round',
      { script: 'a', replies: [{ when: { round: 1.5 }, say }] },
      '#/replies/0/when/round',
      'must be an integer, not number',
    ],
    [
      'an unknown role',
      { script: 'a', replies: [{ when: { last_message: 'me' }, say }] },
      '#/replies/0/when/last_message',
      'must be one of user, assistant, tool',
    ],
    [
      'chunks of the wrong type',
      { script: 'a', replies: [{ say: { text: 'x', chunks: '3' } }] },
      '#/replies/0/say/chunks',
      'must be an integer or an array, not string',
    ],
    [
      'a status that is no error',
      { script: 'a', replies: [{ say }], faults: [{ status: 200 }] },
      '#/faults/0/status',
      'must be at least 400',
    ],
  ])('names the place and the problem of %s', (_, value, pointer, message) => {
    expect(parseModelScript(value, 'a.yaml')).toContainEqual({ file: 'a.yaml', pointer, message });
    expect(validate(value)).toBe(false);
  });

  it.each([
    [
      'that says nothing',
      [{ say: { chunks: 2 } }],
      '#/replies/0/say',
      "says nothing: needs 'text', a list of 'chunks', 'tool_calls' or 'refusal'",
    ],
    [
      'with text twice',
      [{ say: { text: 'a', chunks: ['a'] } }],
      '#/replies/0/say',
      "has both 'text' and a list of 'chunks'; give one of them",
    ],
    [
      'with a dangerous pattern',
      [{ when: { matches: '(a+)+' }, say }],
      '#/replies/0/when/matches',
      'must not repeat a group',
    ],
    ['that is never given', [{ say }, { say }], '#/replies/1', 'is never given: the reply before it has no conditions'],
  ])('refuses a reply %s', (_, replies, pointer, message) => {
    expect(parseModelScript({ script: 'a', replies }, 'a.yaml')).toEqual([{ file: 'a.yaml', pointer, message }]);
  });
});

describe('the schema', () => {
  it('uses only keywords that the parser understands', () => {
    const understood = [
      '$ref',
      'type',
      'enum',
      'minimum',
      'maximum',
      'minLength',
      'minItems',
      'minProperties',
      'required',
      'properties',
      'additionalProperties',
      'items',
      'description',
    ];
    expect(
      Object.values(schema.$defs)
        .flatMap(keywords)
        .filter((keyword) => !understood.includes(keyword)),
    ).toEqual([]);
  });
});

function keywords(shape: object): readonly string[] {
  const members = new Map<string, unknown>(Object.entries(shape));
  const properties = Object.values(members.get('properties') ?? {}) as object[];
  const items = members.get('items');
  return [
    ...members.keys(),
    ...[...properties, ...(typeof items === 'object' && items ? [items] : [])].flatMap(keywords),
  ];
}
