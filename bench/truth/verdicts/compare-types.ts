/** Our types beside those of openapi-typescript: assignable both ways, or different for a reason. */
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Direction, NamedSchemas, Subject } from '../schemas/subject.ts';
import { compileLines } from './compile-lines.ts';
import { ownReasons } from './differences.ts';
import type { Failure, Verdict } from './verdict.ts';

type Comparison = Pick<Verdict, 'compared' | 'same' | 'differences' | 'failures'>;
type Component = Subject & { readonly component: string };

/** Compares the schemas of `components`. A schema that only leads to one that differs must be the same but for that. */
export async function compareTypes(
  output: string,
  subjects: readonly Subject[],
  named: NamedSchemas,
): Promise<Comparison> {
  const components = subjects.filter((subject): subject is Component => subject.component !== undefined);
  const folder = join(output, 'check-types');
  await copyClosed(join(output, 'types'), join(folder, 'ours'));
  const theirs = await readFile(join(output, 'openapi-types/index.ts'), 'utf8');
  const differing = await unequal(folder, { components, theirs });
  const reasons = new Map(
    components.map((each) => [each, ownReasons(each.json, { direction: each.direction, named })]),
  );
  const roots = [...differing.keys()].filter((each) => (reasons.get(each)?.length ?? 0) > 0);
  const left =
    roots.length === 0 ? differing : await unequal(folder, { components: [...differing.keys()], theirs, roots });
  const unexplained = [...left].filter(([each]) => !roots.includes(each));
  // Of those that could differ for a reason of their own, some only lead to others.
  const pairs = roots
    .filter((each) => left.has(each))
    .flatMap((each) => (reasons.get(each) ?? []).map((reason) => ({ reason, name: each.name })));
  return {
    compared: components.length,
    same: components.length - differing.size,
    differences: Object.fromEntries(
      [...Map.groupBy(pairs, ({ reason }) => reason)].map(([reason, group]) => [reason, group.map(({ name }) => name)]),
    ),
    failures: unexplained.map(([subject, told]) => failure(subject, told)),
  };
}

/** Open enums are as those of openapi-typescript but for the brand of unlisted values: here no value has it. */
async function copyClosed(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true });
  for (const file of await readdir(to, { recursive: true })) {
    if (!file.endsWith('.ts')) continue;
    const text = await readFile(join(to, file), 'utf8');
    const closed = text.replace(/export type Unrecognized = string & [^;]*\};/, 'export type Unrecognized = never;');
    if (closed !== text) await writeFile(join(to, file), closed.replace('declare const brand: unique symbol;', ''));
  }
}

interface Question {
  readonly components: readonly Component[];
  readonly theirs: string;
  /** In their types, references to these lead to ours. */
  readonly roots?: readonly Component[];
}

/** The components whose types are not assignable both ways, and what the compiler says. */
async function unequal(
  folder: string,
  { components, theirs, roots = [] }: Question,
): Promise<ReadonlyMap<Component, string>> {
  for (const direction of ['request', 'response'] as const) {
    const replaced = withOurs(theirs, direction, roots);
    await writeFile(
      join(folder, `theirs-${direction}.ts`),
      `import type * as Ours from './ours/index.ts';\n${replaced}`,
    );
  }
  const lines = components.flatMap(({ type, component, direction }) => {
    const other = `${direction}['schemas'][${JSON.stringify(component)}]`;
    return [`${type}, ${other}`, `${other}, ${type}`].map((pair) => `void (true satisfies Fits<${pair}>);`);
  });
  const errors = await compileLines(folder, preamble, lines);
  return new Map(
    components.flatMap((each, index) => {
      const told = [errors.get(index * 2) && 'ours is not theirs', errors.get(index * 2 + 1) && 'theirs is not ours'];
      const said = told.filter((text) => text !== undefined).join(', ');
      return said === '' ? [] : [[each, said] as const];
    }),
  );
}

const preamble = [
  `import type * as Ours from './ours/index.ts';`,
  `import type { components as request } from './theirs-request.ts';`,
  `import type { components as response } from './theirs-response.ts';`,
  `type Fits<A, B> = [A] extends [B] ? true : false;`,
].join(' ');

function withOurs(theirs: string, direction: Direction, roots: readonly Component[]): string {
  const types = new Map(roots.flatMap((each) => (isOf(each, direction) ? [[each.component, each.type] as const] : [])));
  return theirs.replaceAll(
    /components\['schemas'\]\[('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\]/g,
    (whole, name: string) => {
      const spelt = name.slice(1, -1).replaceAll(/\\(.)/g, '$1');
      return types.get(spelt) ?? whole;
    },
  );
}

/** A schema that has only one type has that in both directions. */
function isOf(component: Component, direction: Direction): boolean {
  return component.direction === direction || !component.split;
}

function failure({ name, pointer }: Component, told: string): Failure {
  return { fault: 'differs from openapi-typescript without a known reason', subject: name, pointer, told };
}
