/** Generating again whenever something has changed. */
export { watch, type WatchedRun } from './watch.ts';
