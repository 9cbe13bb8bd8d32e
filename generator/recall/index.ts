/** What the last run found out, so that a run that would find the same is spared. */
export { fingerprintOf } from './fingerprint.ts';
export { generatorCode } from './generator-code.ts';
export { recall, type RunRecord, remember } from './run-record.ts';
