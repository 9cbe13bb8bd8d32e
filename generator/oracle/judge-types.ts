/** For tests: two type printers side by side, judged by TypeScript's own assignability. */
import { dirname } from 'node:path/posix';
import ts from 'typescript';

export interface Pair {
  readonly name: string;
  /** Type expressions in the check file. */
  readonly ours: string;
  readonly theirs: string;
}

export interface Judgement {
  readonly name: string;
  /** `equal` each is assignable to the other; `narrower`, `wider`: ours to theirs only, theirs to ours only. */
  readonly relation: 'equal' | 'narrower' | 'wider' | 'unrelated';
}

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts'],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
};

/** `files` are below `/`; `imports` are the first lines of the check file. Throws where a type does not compile. */
export function judgeTypes(
  files: ReadonlyMap<string, string>,
  imports: string,
  pairs: readonly Pair[],
): readonly Judgement[] {
  const lines = pairs.map(
    ({ ours, theirs }, index) => `export type Ours${index} = ${ours};\nexport type Theirs${index} = ${theirs};`,
  );
  const all = new Map([...files].map(([path, text]) => [`/${path}`, text]));
  // All that generated types need of the browser's declarations, which are many.
  all.set('/globals.d.ts', 'interface Blob { readonly size: number }');
  all.set('/check.ts', `${imports}\n${lines.join('\n')}\n`);
  const program = ts.createProgram(['/globals.d.ts', '/check.ts'], options, host(all));
  const [problem] = ts.getPreEmitDiagnostics(program);
  if (problem !== undefined)
    throw new Error(`${problem.file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(problem.messageText, ' ')}`);
  const types = aliases(program);
  const checker = program.getTypeChecker();
  return pairs.map(({ name }, index) => ({
    name,
    relation: relate(types(`Ours${index}`), types(`Theirs${index}`), checker),
  }));
}

function relate(ours: ts.Type, theirs: ts.Type, checker: ts.TypeChecker): Judgement['relation'] {
  const fits = checker.isTypeAssignableTo(ours, theirs);
  const takes = checker.isTypeAssignableTo(theirs, ours);
  if (fits && takes) return 'equal';
  if (fits) return 'narrower';
  return takes ? 'wider' : 'unrelated';
}

function aliases(program: ts.Program): (name: string) => ts.Type {
  const checker = program.getTypeChecker();
  const found = new Map<string, ts.Type>();
  program.getSourceFile('/check.ts')?.forEachChild((node) => {
    if (ts.isTypeAliasDeclaration(node)) found.set(node.name.text, checker.getTypeAtLocation(node.name));
  });
  return (name) => {
    const type = found.get(name);
    if (type === undefined) throw new Error(`${name} is not declared`);
    return type;
  };
}

/** TypeScript's own declarations, parsed once for all programs. */
const libraries = new Map<string, ts.SourceFile | undefined>();

function host(files: ReadonlyMap<string, string>): ts.CompilerHost {
  const real = ts.createCompilerHost(options, true);
  const folders = new Set([...files.keys()].flatMap((path) => [dirname(path), dirname(dirname(path))]));
  return {
    ...real,
    getCurrentDirectory: () => '/',
    fileExists: (path) => files.has(path) || real.fileExists(path),
    directoryExists: (path) => folders.has(path) || (real.directoryExists?.(path) ?? false),
    readFile: (path) => files.get(path) ?? real.readFile(path),
    getSourceFile: (path, version) => {
      const text = files.get(path);
      if (text !== undefined) return ts.createSourceFile(path, text, version, true);
      if (!libraries.has(path)) libraries.set(path, real.getSourceFile(path, version));
      return libraries.get(path);
    },
  };
}
