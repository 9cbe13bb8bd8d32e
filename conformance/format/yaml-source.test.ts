/** Files of the exam that no parser should expand are problems with a place. */
import { expect, it } from 'vitest';
import { readYaml } from './yaml-source.ts';

it('tells of aliases that grow without bounds', () => {
  const level = (name: string, below: string) => `${name}: &${name} [${Array(20).fill(`*${below}`).join(', ')}]`;
  const bomb = ['a: &a [x]', level('b', 'a'), level('c', 'b'), level('d', 'c')].join('\n');
  expect(readYaml(bomb, 'bomb.yaml')).toMatchObject([
    { file: 'bomb.yaml', line: 1, column: 1, message: expect.stringContaining('Excessive alias count') },
  ]);
});
