/** Each run of a measurement in a file: one that takes hours can be interrupted, and gone on with. */
import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import type { Suite } from '../../format/suite.ts';
import { CUT_OFF } from './unit.ts';
import type { Unit, UnitResult } from './unit.ts';

export interface KeptResults {
  /** Those that count. */
  readonly all: readonly UnitResult[];
  find(unit: Unit): UnitResult | undefined;
  add(result: UnitResult): void;
}

/** One line of the file. */
interface KeptLine {
  /** What the scenario said. */
  readonly mark: string;
  readonly result: UnitResult;
}

export interface KeepOptions {
  readonly file: string;
  /** Otherwise the file begins anew. */
  readonly goOn: boolean;
}

/** Runs of scenarios that say something else by now do not count; whether the server is the same, nobody can know. */
export async function openKeptResults({ file, goOn }: KeepOptions, suite: Suite): Promise<KeptResults> {
  if (!goOn) await rm(file, { force: true });
  const marks = new Map(suite.scenarios.map(({ scenario }) => [scenario.scenario, markOf(scenario, suite)]));
  const lines = goOn ? await readLines(file) : [];
  const known = new Map(
    lines
      .filter(({ mark, result }) => marks.get(result.unit.scenario) === mark)
      .map(({ result }) => [JSON.stringify(result.unit), result]),
  );
  return {
    all: [...known.values()],
    find: (unit) => known.get(JSON.stringify(unit)),
    add: (result) => {
      // Another time the machine may be less busy.
      if (result.broke === CUT_OFF) return;
      const line: KeptLine = { mark: marks.get(result.unit.scenario) ?? '', result };
      appendFileSync(file, `${JSON.stringify(line)}\n`);
    },
  };
}

function markOf(scenario: object, { always }: Suite): string {
  return createHash('sha256')
    .update(JSON.stringify([scenario, always]))
    .digest('base64url');
}

async function readLines(file: string): Promise<readonly KeptLine[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as KeptLine);
}
