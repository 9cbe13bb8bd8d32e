/** One document through the generator and the compilers. */
import { fileURLToPath } from 'node:url';
import { runProgram } from '../run-program.ts';
import { compileOutput, type Compiled } from './compile-output.ts';
import { compilerFolder } from './compilers.ts';
import { findLooseTypes } from './find-loose-types.ts';
import type { Generated } from './generated.ts';

export interface Measured {
  readonly document: string;
  /** Absent where the generator itself ended. */
  readonly generated?: Generated;
  /** Why, the end of what it wrote. */
  readonly broke?: string;
  readonly loose: readonly string[];
  readonly compiled: ReadonlyMap<string, Compiled>;
}

export interface MeasureOptions {
  /** The file, and under what name it is shown. */
  readonly file: string;
  readonly document: string;
  /** Within it, documents may refer to each other. */
  readonly folder: string;
  readonly out: string;
  readonly compilers: readonly string[];
  readonly emitters: readonly string[];
  /** Milliseconds for the generator. */
  readonly patience: number;
}

export async function measureDocument(options: MeasureOptions): Promise<Measured> {
  const { document, out } = options;
  const ran = await runGenerator(options);
  if (typeof ran === 'string') return { document, broke: ran, loose: [], compiled: new Map() };
  const compiled = new Map<string, Compiled>();
  for (const name of ran.files === 0 ? [] : options.compilers) {
    compiled.set(name, await compileOutput(out, compilerFolder(name)));
  }
  return { document, generated: ran, loose: ran.files === 0 ? [] : await findLooseTypes(out), compiled };
}

/** Whether nothing is to be complained of. */
export function isFine({ generated, loose, compiled }: Measured): boolean {
  return (
    generated?.ok === true && loose.length === 0 && [...compiled.values()].every(({ errors }) => errors.length === 0)
  );
}

const program = fileURLToPath(new URL('generate-one.ts', import.meta.url));

/** What it came to, or the end of what it wrote where it broke. */
function runGenerator({ file, folder, out, emitters, patience }: MeasureOptions): Promise<Generated | string> {
  return runProgram<Generated>({ words: [program, file, out, emitters.join(','), folder], patience });
}
