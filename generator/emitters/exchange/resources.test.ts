import { describe, expect, it } from 'vitest';
import type { Api, Operation } from '../../ir/index.ts';
import { assignNames, type Names } from '../../naming/index.ts';
import { resourcesOf } from './resources.ts';

describe('resources', () => {
  it('have a key, an identifier and a file of their own, and know their children', () => {
    const resources = resourcesOf(named([[], ['agents'], ['agents', 'turn']]), ['Agents']);
    expect(resources.map(({ key, identifier, file, children }) => [key, identifier, file, children])).toEqual([
      ['root', 'Root', 'root', ['agents2']],
      ['agents2', 'Agents2', 'agents', ['agentsTurn']],
      ['agentsTurn', 'AgentsTurn', 'agents/turn', []],
    ]);
  });

  it('that would be called alike are told apart, by case too', () => {
    const resources = resourcesOf(named([[], ['a', 'b'], ['aB'], ['AB'], ['!?'], ['root']]));
    expect(new Set(resources.map(({ identifier }) => identifier.toLowerCase())).size).toBe(resources.length);
    expect(new Set(resources.map(({ file }) => file)).size).toBe(resources.length);
    expect(resources.every(({ file }) => /^[\w-]+(\/[\w-]+)*$/.test(file))).toBe(true);
  });
});

/** An API with one operation in each resource. */
function named(paths: readonly (readonly string[])[]): Names {
  const operations = paths.map((resource, index): Operation => ({
    origin: `#/paths/${index}`,
    id: `operation${index}`,
    method: 'GET',
    path: `/${index}`,
    deprecated: false,
    tags: [],
    resource,
    methodName: 'get',
    parameters: [],
    responses: [],
    security: [],
    servers: [],
    headerConstants: {},
    callbacks: [],
  }));
  const empty = { servers: [], tags: [], schemas: [], webhooks: [], securitySchemes: [] };
  const api: Api = { name: 'api', document: 'api.yaml', title: 'Api', version: '1', ...empty, operations };
  return assignNames(api).names;
}
