/** The measurement of power, loaded when it is asked for: it brings the reference runtime along, the exam does not. */
import type { measureSuite as MeasureSuite } from './measure-suite.ts';
import type { runCatches as RunCatches } from './catches/run-catches.ts';

export const measureSuite: typeof MeasureSuite = async (options) =>
  (await import('./measure-suite.ts')).measureSuite(options);

export const runCatches: typeof RunCatches = async (options) =>
  (await import('./catches/run-catches.ts')).runCatches(options);
