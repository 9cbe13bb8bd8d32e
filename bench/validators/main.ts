/** `node bench/validators/main.ts [--milliseconds 300] [--rounds 7]`: generated validators and ajv's compiled code judge the same values. */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type OpenApiDocument, parsePointer, type Pointer } from '#document';
import { readWords } from '../read-words.ts';
import { broken, readSamples, type Sample } from './values.ts';

const { values } = readWords({
  usage: 'node bench/validators/main.ts [--milliseconds 300] [--rounds 7]\n',
  numbers: ['milliseconds', 'rounds'],
  options: { milliseconds: { type: 'string', default: '300' }, rounds: { type: 'string', default: '7' } },
});
const house = fileURLToPath(new URL('../../', import.meta.url));

const documents = [
  { name: 'llama-stack', file: 'spec/llama-stack/openapi.yaml' },
  { name: 'assistants-v2', file: 'spec/assistants/v2.yaml' },
  { name: 'llama-deploy-control-plane', file: 'spec/llama-deploy/control-plane.yaml' },
] as const;

/** Judges one value; whether it is valid. */
type Judge = (value: unknown) => boolean;

interface Pair {
  readonly ours: Judge;
  readonly theirs: Judge;
  readonly value: unknown;
}

process.stdout.write(
  '| values of | asked for | judged | etalon, per second | ajv, per second | ajv / etalon, at most 1 |\n',
);
process.stdout.write('|---|---|--:|--:|--:|--:|\n');
for (const { name, file } of documents) {
  const { document, samples } = await readSamples(`${house}${file}`);
  const own = await ownJudges(name);
  for (const asked of ['verdict', 'all issues'] as const) {
    const ajv = ajvOf(document, asked === 'all issues');
    for (const isValid of [true, false]) report({ name, asked, isValid }, pairs(samples, { own, ajv, asked, isValid }));
  }
}

interface Judges {
  readonly own: { readonly [name: string]: ((value: unknown) => unknown) | undefined };
  readonly ajv: (pointer: Pointer) => ListingJudge;
  readonly asked: 'verdict' | 'all issues';
  readonly isValid: boolean;
}

/** Values on which the two disagree are left out: directions are not ajv's, and an example may show only one. */
function pairs(samples: readonly Sample[], { own, ajv, asked, isValid }: Judges): readonly Pair[] {
  return samples.flatMap(({ schema, value }) => {
    const name = parsePointer(schema).at(-1) ?? '';
    const [guard, validate] = [own[`is${name}`], own[`validate${name}`]];
    if (guard === undefined || validate === undefined) return [];
    const listing: Judge = (each) => (validate(each) as readonly unknown[]).length === 0;
    const judges =
      asked === 'verdict'
        ? { ours: guard as Judge, theirs: ajv(schema) }
        : { ours: listing, theirs: listed(ajv(schema)) };
    const pair = { ...judges, value: isValid ? value : broken(value) };
    return [pair.ours, pair.theirs].every((judge) => judge(pair.value) === isValid) ? [pair] : [];
  });
}

/** Whoever asks for all issues looks at them: at ours in what was returned, at those of ajv beside it. */
function listed(judge: ListingJudge): Judge {
  return (each) => {
    judge(each);
    return (judge.errors?.length ?? 0) === 0;
  };
}

type ListingJudge = Judge & { readonly errors?: readonly unknown[] | null };

function ajvOf(document: OpenApiDocument, allErrors: boolean): (pointer: Pointer) => ListingJudge {
  const ajv = new Ajv2020({ strict: false, allErrors, validateFormats: false, validateSchema: false, logger: false });
  ajv.addSchema({ $id: 'https://house.test/document.json', components: document.components });
  const known = new Map<Pointer, ListingJudge>();
  return (pointer) => {
    const judge = known.get(pointer) ?? ajv.compile({ $ref: `https://house.test/document.json${pointer}` });
    known.set(pointer, judge);
    return judge;
  };
}

async function ownJudges(name: string): Promise<Judges['own']> {
  return (await import(pathToFileURL(`${house}generated/${name}/validators/index.ts`).href)) as Judges['own'];
}

function report(
  row: { readonly name: string; readonly asked: string; readonly isValid: boolean },
  all: readonly Pair[],
): void {
  if (all.length === 0) return;
  const rounds = Array.from({ length: Number(values.rounds) + 1 }, () => ({
    ours: perSecond(all, 'ours'),
    theirs: perSecond(all, 'theirs'),
  })).slice(1);
  const ours = median(rounds.map((round) => round.ours));
  const theirs = median(rounds.map((round) => round.theirs));
  const quotient = median(rounds.map((round) => round.theirs / round.ours));
  const shown = [ours, theirs].map((figure) => Math.round(figure).toLocaleString('en'));
  process.stdout.write(
    `| ${row.name}, ${row.isValid ? 'valid' : 'broken'} | ${row.asked} | ${all.length} | ${shown.join(' | ')} | ${quotient.toFixed(2)} |\n`,
  );
}

function perSecond(all: readonly Pair[], who: 'ours' | 'theirs'): number {
  const judging = all.map((pair) => ({ judge: pair[who], value: pair.value }));
  const began = process.cpuUsage();
  const end = performance.now() + Number(values.milliseconds);
  let count = 0;
  while (performance.now() < end) {
    for (const { judge, value } of judging) judge(value);
    count += judging.length;
  }
  const { user, system } = process.cpuUsage(began);
  return (count / (user + system)) * 1_000_000;
}

function median(figures: readonly number[]): number {
  return figures.toSorted((left, right) => left - right)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
