/** Judges one document in a process of its own: `node judge-one.ts <options as JSON>`; the verdict goes to standard output. */
import { judgeDocument } from './judge-document.ts';
import type { RunOptions } from './run-judge.ts';
import { judgeWire } from './wire/judge-wire.ts';

const options = JSON.parse(process.argv[2] ?? '') as RunOptions;
const verdict = await (options.wire === true ? judgeWire(options) : judgeDocument(options));
process.stdout.write(JSON.stringify(verdict));
