import { describe, expect, it } from 'vitest';
import type { Names, ResourceNames } from '../../naming/index.ts';
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

function named(paths: readonly (readonly string[])[]): Names {
  const resources: ResourceNames[] = paths.map((path) => ({
    path,
    identifier: '',
    property: '',
    file: '',
    group: '',
    operations: [],
  }));
  const unused = (): never => {
    throw new Error('not asked for');
  };
  return { api: 'Api', type: unused, validator: unused, operation: unused, resources };
}
