import { describe, expect, it } from 'vitest';
import type { MediaType, Operation, Parameter, Schema } from '../../ir/index.ts';
import type { OperationNames } from '../../naming/index.ts';
import { argumentsOf } from './arguments.ts';

const origin = '#';
const text: Schema = { kind: 'string', origin, binary: false };

describe('the arguments of a call', () => {
  it('are those of the path one by one, and the rest together', () => {
    const args = argumentsOf(
      operation([parameter('agent_id', 'path'), parameter('turn_id', 'path'), parameter('limit', 'query')]),
      names,
      new Map(),
    );
    expect([args.positional.map(({ name }) => name), args.members.map(({ key }) => key), args.optional]).toEqual([
      ['agentId', 'turnId'],
      ['limit'],
      true,
    ]);
  });

  it('give way to properties of the body that are called alike', () => {
    const body = object({ name: text, query_name: text });
    const { members, body: place } = argumentsOf(
      operation([parameter('name', 'query'), parameter('name', 'header')], body),
      names,
      new Map(),
    );
    expect([members.map(({ key }) => key), place]).toEqual([['query_name_2', 'header_name'], { kind: 'merged' }]);
  });

  it('have a body that is no object, or a dictionary, as a member of its own', () => {
    const list: Schema = { kind: 'array', origin, items: text };
    const dictionary: Schema = { kind: 'object', origin, properties: [], additional: text, additionalDeclared: true };
    const place = (body: Schema, parameters: readonly Parameter[] = []) =>
      argumentsOf(operation(parameters, body), names, new Map()).body;
    expect([place(list), place(dictionary)]).toEqual([
      { kind: 'member', key: 'body' },
      { kind: 'member', key: 'body' },
    ]);
    expect(place(list, [parameter('body', 'query')])).toEqual({ kind: 'member', key: 'request_body' });
  });

  it('may be left out where nothing in them is required', () => {
    expect(argumentsOf(operation([], object({})), names, new Map()).optional).toBe(false);
    expect(argumentsOf(operation([], object({ name: text }, false)), names, new Map()).optional).toBe(true);
    expect(argumentsOf(operation([], object({ name: text }, true)), names, new Map()).optional).toBe(false);
    expect(argumentsOf(operation([parameter('limit', 'query')]), names, new Map()).optional).toBe(true);
  });
});

const names: OperationNames = {
  identifier: 'call',
  file: 'call',
  group: 'root',
  responses: { identifier: 'CallResponses', module: 'types/operations/call', kind: 'type' },
  method: 'call',
  poll: 'waiting',
  orCreate: 'making',
  arguments: new Map([
    ['agent_id', 'agentId'],
    ['turn_id', 'turnId'],
  ]),
};

function parameter(name: string, location: Parameter['in']): Parameter {
  const required = location === 'path';
  return {
    origin,
    name,
    in: location,
    required,
    style: 'form',
    explode: true,
    allowReserved: false,
    deprecated: false,
    schema: text,
    json: true,
    examples: [],
  };
}

function object(properties: { readonly [name: string]: Schema }, required = false): Schema {
  const members = Object.entries(properties).map(([name, schema]) => ({
    name,
    schema,
    required,
    access: 'both' as const,
  }));
  return { kind: 'object', origin, properties: members, additionalDeclared: false };
}

function operation(parameters: readonly Parameter[], body?: Schema): Operation {
  const content: MediaType[] =
    body === undefined
      ? []
      : [{ origin, name: 'application/json', kind: 'json', schema: body, encoding: {}, examples: [] }];
  return {
    origin,
    id: 'call',
    method: 'POST',
    path: '/',
    deprecated: false,
    tags: [],
    resource: [],
    methodName: 'call',
    parameters,
    ...(body === undefined ? {} : { requestBody: { origin, required: true, content } }),
    responses: [],
    security: [],
    servers: [],
    headerConstants: {},
    callbacks: [],
  };
}
