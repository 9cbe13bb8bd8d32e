/** What the process of a service tells is read like anything that comes from outside: workflows can speak there, too. */
import type { Report } from './protocol.ts';
import { isObject } from './workflow-shapes.ts';

/** Nothing where it is no report. */
export function readReport(value: unknown): Report | undefined {
  if (!isObject(value) || typeof value['kind'] !== 'string') return undefined;
  const shape = Object.hasOwn(shapes, value['kind']) ? shapes[value['kind'] as Report['kind']] : undefined;
  const fits = shape !== undefined && shape.every((member) => typeof value[member] === 'string');
  const whole = Object.entries(optional).every(([name, isRight]) => value[name] === undefined || isRight(value[name]));
  return fits && whole ? (value as unknown as Report) : undefined;
}

/** The texts that each kind has. */
const shapes: { readonly [Kind in Report['kind']]: readonly string[] } = {
  loaded: [],
  unloadable: ['problem'],
  dropped: ['task'],
  shown: ['task', 'line'],
  finished: ['task', 'result'],
  failed: ['task', 'problem'],
};

const optional: { readonly [name: string]: (value: unknown) => boolean } = {
  state: (value) => isObject(value) && typeof value['text'] === 'string' && typeof value['keeper'] === 'string',
  timeout: (value) => typeof value === 'number',
  worn: (value) => typeof value === 'boolean',
};
