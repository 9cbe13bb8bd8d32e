/** Generates one document in a process of its own, so that its memory is its own: `node generate-one.ts <document> <out> <emitters> <folder>`. */
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generate } from '#generator';
import type { Generated } from './generated.ts';

const [document = '', out = '', emitters = '', folder = ''] = process.argv.slice(2);
const began = performance.now();
const outcome = await generate({
  documents: [resolve(document)],
  out: resolve(out),
  // Who names a folder trusts what is in it.
  allowFolders: [resolve(folder)],
  ...(emitters !== '' && { emit: emitters.split(',') }),
});
const milliseconds = performance.now() - began;
const files = outcome.apis.flatMap((api) => api.files.written.map((file) => join(api.out, file)));
const count = (severity: string) => outcome.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
const [fidelity] = outcome.apis.flatMap((api) => (api.fidelity === undefined ? [] : [api.fidelity.summary]));
const generated: Generated = {
  ok: outcome.ok,
  milliseconds,
  // Of kilobytes.
  peakMemory: process.resourceUsage().maxRSS * 1024,
  files: files.length,
  bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
  repairs: count('warning'),
  errors: count('error'),
  fidelity: fidelity ?? {},
};
process.stdout.write(JSON.stringify(generated));
