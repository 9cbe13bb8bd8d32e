/** The parts of the language, and the words, that this house does without. */
import { basename } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { judge } from './exceptions.ts';
import type { Breach } from './exceptions.ts';
import { nodesOf, placeOf, read, sourceFiles, syntaxOf } from './sources.ts';

const files = sourceFiles();
/** Configs are read by tools that want a default export; these checks themselves name what they forbid. */
const ownFiles = files.filter((file) => !file.startsWith('scripts/verify/') && !file.endsWith('.config.ts'));

describe('a source file', () => {
  it('starts with a comment that says its role', () => {
    const role = /^(#!.*\n)?(\/\*\*|\/\/) *\S|^(#!.*\n)?\/\*\*\n \* \S/;
    expect(files.filter((file) => !file.endsWith('.test.ts') && !role.test(read(file)))).toEqual([]);
  });

  it('is named in kebab case', () => {
    expect(
      files.filter(
        (file) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|contract|test-d|bench|config))?\.ts$/.test(basename(file)),
      ),
    ).toEqual([]);
  });

  it.each<[string, (node: ts.Node) => boolean]>([
    ['any', (node) => node.kind === ts.SyntaxKind.AnyKeyword],
    [
      'export default',
      (node) =>
        ts.isExportAssignment(node) || (node.kind === ts.SyntaxKind.DefaultKeyword && ts.isFunctionLike(node.parent)),
    ],
    ['export *', (node) => ts.isExportDeclaration(node) && node.exportClause === undefined],
    ['enum', (node) => ts.isEnumDeclaration(node)],
    ['namespace', (node) => ts.isModuleDeclaration(node) && (node.flags & ts.NodeFlags.Namespace) !== 0],
    ['non-null assertion', (node) => ts.isNonNullExpression(node)],
  ])('does without %s', (rule, breaks) => {
    const found = ownFiles.flatMap((file) =>
      nodesOf(syntaxOf(file))
        .filter(breaks)
        .map((node) => breach(file, placeOf(node))),
    );
    expect(judge(rule, found)).toEqual([]);
  });

  it.each<[string, RegExp]>([
    ['compiler directives', /^\s*(\/\/|\/\*)\s*@ts-(ignore|nocheck)/],
    ['unfinished work', /\b(TODO|FIXME|XXX)\b/],
    ['focused or skipped tests without a condition', /\b(it|test|describe)\.(only|skip|todo)\(/],
  ])('has no %s', (rule, pattern) => {
    const found = ownFiles.flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [breach(file, `${file}:${index + 1}`)] : [])),
    );
    expect(judge(rule, found)).toEqual([]);
  });
});

/** Words that say nothing, wherever they stand in a name. */
const emptyWords = ['endpoint', 'util', 'utils', 'helper', 'helpers', 'misc', 'manager', 'impl'];
/** Words that say nothing when they are the whole name. */
const emptyNames = ['common', 'data', 'info', 'req', 'res', 'route', 'tmp'];

describe('a name', () => {
  it('says something', () => {
    const declared = ownFiles.flatMap((file) => declaredNames(syntaxOf(file)));
    const empty = declared.filter((name) => isEmpty(name.text) && !becomesMember(name));
    expect(
      judge(
        'name',
        empty.map((node) => ({
          subject: `${node.getSourceFile().fileName}#${node.text}`,
          message: `${placeOf(node)} ${node.text}`,
        })),
      ),
    ).toEqual([]);
  });

  it('of a file or folder says something', () => {
    const empty = files.filter((file) =>
      file
        .replace(/\.[a-z.-]+$/, '')
        .split('/')
        .some((part) => isEmpty(part)),
    );
    expect(
      judge(
        'file-name',
        empty.map((file) => breach(file, file)),
      ),
    ).toEqual([]);
  });
});

function isEmpty(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]/);
  return words.some((word) => emptyWords.includes(word)) || emptyNames.includes(name);
}

/** Names that this house chose: not properties, which may be those of the wire, and not what is taken out of them. */
function declaredNames(source: ts.SourceFile): readonly ts.Identifier[] {
  return nodesOf(source).flatMap((node) => {
    const named =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isTypeAliasDeclaration(node) ||
      ts.isInterfaceDeclaration(node) ||
      ts.isClassDeclaration(node);
    return named && node.name !== undefined && ts.isIdentifier(node.name) && !isSignature(node) ? [node.name] : [];
  });
}

/** `const data = …; return { data }`: the name is that of a member on the wire. */
function becomesMember(name: ts.Identifier): boolean {
  const scope = ts.findAncestor(name, (node) => ts.isFunctionLike(node) || ts.isSourceFile(node));
  return (
    scope !== undefined &&
    nodesOf(scope).some((node) => ts.isShorthandPropertyAssignment(node) && node.name.text === name.text)
  );
}

/** The parameter names of function types are documentation. */
function isSignature(node: ts.Node): boolean {
  return ts.isParameter(node) && (ts.isFunctionTypeNode(node.parent) || ts.isIndexSignatureDeclaration(node.parent));
}

function breach(subject: string, message: string): Breach {
  return { subject, message };
}

describe('a test', () => {
  it('asserts something', () => {
    const silent = files.filter(
      (file) => file.endsWith('.test.ts') && !/\bexpect\w*\b|\bassert\b|Contract\(/.test(read(file)),
    );
    expect(silent).toEqual([]);
  });
});
