/** Judges one document in a process of its own: `node judge-one.ts <options as JSON>`; the verdict goes to standard output. */
import { judgeDocument, type JudgeOptions } from './judge-document.ts';

const options = JSON.parse(process.argv[2] ?? '') as JudgeOptions;
process.stdout.write(JSON.stringify(await judgeDocument(options)));
