/** The TypeScript in the documents of the house, compiled as if each fence were a file at the root, or where it says. */
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { read, root } from './sources.ts';

export interface Fence {
  readonly file: string;
  readonly line: number;
  /** The folder in which it lies, from the root; empty for the root. */
  readonly folder: string;
  readonly code: string;
}

/** The fences marked `ts` of a Markdown file; a path after the mark says where such a file lies. */
export function fencesOf(file: string): readonly Fence[] {
  const text = read(file);
  return [...text.matchAll(/^```ts(?: ([\w./-]+))?\n([\s\S]*?)^```/gm)].map((match) => ({
    file,
    line: text.slice(0, match.index).split('\n').length + 1,
    folder: dirname(match[1] ?? '.'),
    code: match[2] ?? '',
  }));
}

/** What the compiler says about fences, with places in the documents. The package is known to them by its own name. */
export function typeErrors(fences: readonly Fence[]): readonly string[] {
  const files = new Map(fences.map((fence, index) => [join(root, fence.folder, `fence-${index}.ts`), fence]));
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.readFile = (file) => files.get(file)?.code ?? readFile(file);
  host.getSourceFile = (file, languageVersion) => {
    const fence = files.get(file);
    return fence === undefined
      ? getSourceFile(file, languageVersion)
      : ts.createSourceFile(file, `${fence.code}\nexport {};`, languageVersion);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files].flatMap(([file, fence]) => errorsOf(program, file, fence));
}

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [] },
    ts.sys,
    dirname(join(root, 'tsconfig.json')),
  );
  const paths = { 'etalon/*': ['./*/index.ts'] };
  return { ...options, paths, noUnusedLocals: false, noUnusedParameters: false };
}

function errorsOf(program: ts.Program, file: string, fence: Fence): readonly string[] {
  const source = program.getSourceFile(file);
  if (source === undefined) return [`${fence.file}:${fence.line} cannot be read`];
  const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return found.map((diagnostic) => {
    const line = source.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line;
    return `${fence.file}:${fence.line + line} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`;
  });
}
