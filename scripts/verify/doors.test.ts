/** A room is entered only by its door, and only from the rooms that may. */
import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesBelow, isTest, read, rooms, sourceFiles } from './sources.ts';

/** Which doors each room may use; `*` stands for all. The order is that of the table in ARCHITECTURE.md. */
const directions: { readonly [room: string]: readonly string[] } = {
  document: [],
  generator: ['document'],
  templates: [],
  'model-script': [],
  runtime: ['generated', 'model-script'],
  conformance: ['document', 'model-script'],
  mock: ['document'],
  wire: ['document', 'generated'],
  bench: ['*'],
  scripts: ['*'],
  cli: ['*'],
};

/** The exam meets the runtime only where it examines it. */
const examined = /^conformance\/targets\/(reference[\w-]*\.ts|broken\/)/;

interface Import {
  readonly file: string;
  readonly room: string;
  readonly from: string;
}

const imports: readonly Import[] = sourceFiles().flatMap((file) =>
  importsOf(file).map((from) => ({ file, room: file.split('/', 1)[0] ?? '', from })),
);

describe('a room', () => {
  it('has a line in the table of directions', () => {
    expect(Object.keys(directions).toSorted()).toEqual(rooms);
  });

  it('is left only by doors', () => {
    const trespasses = imports.filter(({ file, room, from }) => from.startsWith('.') && !within(room, file, from));
    expect(trespasses.map(described)).toEqual([]);
  });

  it('uses only the doors that it may', () => {
    expect(imports.filter((used) => used.from.startsWith('#') && !mayUse(used)).map(described)).toEqual([]);
  });

  it('names files by their whole names, with the extension', () => {
    const vague = imports.filter(({ from }) => from.startsWith('.') && !/\.(ts|json)$/.test(from));
    expect(vague.map(described)).toEqual([]);
  });
});

describe('the room model-script', () => {
  it('imports nothing', () => {
    const own = imports.filter(
      ({ file, room, from }) => room === 'model-script' && !isTest(file) && !from.startsWith('.'),
    );
    expect(own.map(described)).toEqual([]);
  });
});

describe('an emitter', () => {
  it('never imports another emitter', () => {
    const table = read('generator/emitters/index.ts');
    const folder = (path: string) => {
      const name = /^generator\/emitters\/([^/]+)\//.exec(path)?.[1];
      return name !== undefined && table.includes(`'./${name}/`) ? name : undefined;
    };
    const mixed = imports.filter(({ file, from }) => {
      const [own, other] = [folder(file), folder(target(file, from))];
      return own !== undefined && other !== undefined && own !== other;
    });
    expect(mixed.map(described)).toEqual([]);
  });
});

describe('generated code', () => {
  const generated = filesBelow('generated').filter((file) => file.endsWith('.ts'));
  const all = generated.flatMap((file) => importsOf(file).map((from) => ({ file, room: 'generated', from })));
  const apiOf = (file: string) => file.split('/').slice(0, 2).join('/');
  const isBuiltIn = (from: string) => from.startsWith('node:') || builtinModules.includes(from);

  it('imports only itself, and Fastify for its adapter', () => {
    const foreign = all.filter(({ file, from }) => {
      if (from.startsWith('.')) return !target(file, from).startsWith(`${apiOf(file)}/`);
      return !isBuiltIn(from) && from !== 'fastify';
    });
    expect(foreign.map(described)).toEqual([]);
  });
});

function mayUse({ file, room, from }: Import): boolean {
  const door = from.slice(1).split('/', 1)[0] ?? '';
  const allowed = directions[room] ?? [];
  if (isTest(file) || file.endsWith('.config.ts') || allowed.includes('*') || door === room) return true;
  return allowed.includes(door) || (door === 'runtime' && examined.test(file));
}

function importsOf(file: string): readonly string[] {
  return ts.preProcessFile(read(file), true, true).importedFiles.map((imported) => imported.fileName);
}

function target(file: string, from: string): string {
  return posix.join(posix.dirname(file), from);
}

function within(room: string, file: string, from: string): boolean {
  return target(file, from).startsWith(`${room}/`);
}

function described({ file, from }: Import): string {
  return `${file} imports ${from}`;
}
