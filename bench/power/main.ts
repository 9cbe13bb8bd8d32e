/** `npm run power`: how much of what can go wrong a suite notices. Writes `.etalon/power/<api>/`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { FormatError, measureSuite } from '#conformance';
import { readWords } from '../read-words.ts';
import { measurePrism, prismText } from './measure-prism.ts';

const usage = `npm run power -- [options]
  --suite <api>        the suite; llama-stack if not said
  --write              writes conformance/targets/broken/catches/<api>.yaml anew
  --repeat <times>     examines the right server so often, and says what it was accused of
  --operator <name>    only broken targets of the operator; may be given several times
  --scenario <name>    only the scenario; may be given several times
  --no-assertions      does not try each assertion alone
  --no-targets         tries nothing but each assertion alone
  --minutes <number>   tries no further assertion after so many
  --go-on              goes on from the runs of an earlier measurement, as far as their scenarios are still the same
  --prism              asks Prism's validation proxy what it notices of the list of catches, and nothing else
  --sample <number>    with --prism: of about so many catches
  --threads <number>   as many as there are processors if not said
  --at-once <number>   runs at the same time; four for each thread if not said
`;

const { values } = readWords({
  usage,
  numbers: ['repeat', 'minutes', 'threads', 'at-once', 'sample'],
  options: {
    suite: { type: 'string', default: 'llama-stack' },
    write: { type: 'boolean', default: false },
    repeat: { type: 'string', default: '0' },
    operator: { type: 'string', multiple: true },
    scenario: { type: 'string', multiple: true },
    assertions: { type: 'boolean', default: true },
    targets: { type: 'boolean', default: true },
    minutes: { type: 'string' },
    'go-on': { type: 'boolean', default: false },
    threads: { type: 'string', default: String(availableParallelism()) },
    'at-once': { type: 'string' },
    prism: { type: 'boolean', default: false },
    sample: { type: 'string' },
  },
});

const say = (text: string): void => void process.stderr.write(`${text}\n`);

const sample = values.sample === undefined ? undefined : Number(values.sample);

if (values.prism) process.stdout.write(prismText(await measurePrism('spec/llama-stack/openapi.yaml', say, sample)));
else await measure().catch(tell);

/** A suite that nobody has, or that has a mistake, is the caller's. */
function tell(error: unknown): void {
  if (!(error instanceof FormatError)) throw error;
  say(`error: ${error.message}`);
  process.exitCode = 2;
}

async function measure(): Promise<void> {
  const { operator: operators, scenario: scenarios } = values;
  const folder = join('.etalon', 'power', values.suite);
  await mkdir(folder, { recursive: true });
  const report = await measureSuite({
    api: values.suite,
    threads: Math.max(1, Number(values.threads)),
    repeat: Number(values.repeat),
    write: values.write,
    assertions: values.assertions,
    targets: values.targets,
    progress: say,
    keep: { file: join(folder, 'runs.jsonl'), goOn: values['go-on'] },
    ...(values['at-once'] === undefined ? {} : { atOnce: Number(values['at-once']) }),
    ...(values.minutes === undefined ? {} : { minutes: Number(values.minutes) }),
    ...(operators === undefined ? {} : { operators }),
    ...(scenarios === undefined ? {} : { scenarios }),
  });
  await writeFile(join(folder, 'matrix.json'), JSON.stringify(report.matrix));
  await writeFile(join(folder, 'index.md'), report.markdown);
  process.stdout.write(report.text);
  say(`at length: ${join(folder, 'index.md')}, ${join(folder, 'matrix.json')}`);
  if (report.summary.alarms.length > 0) process.exitCode = 1;
}
