/** Files, functions, parameter lists and nesting stay small. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { judge } from './exceptions.ts';
import type { Breach } from './exceptions.ts';
import { isTest, nodesOf, placeOf, read, sourceFiles, syntaxOf } from './sources.ts';

const LARGEST_FILE = 250;
const LONGEST_FUNCTION = 40;
const MOST_PARAMETERS = 3;
const DEEPEST_NESTING = 3;

interface MeasuredFunction {
  readonly node: ts.FunctionLikeDeclaration;
  readonly body: ts.Node;
  readonly subject: string;
  readonly place: string;
}

const files = sourceFiles();
/** The callbacks of tests are lists of promises, not functions that somebody has to understand. */
const functions = files.filter((file) => !isTest(file)).flatMap((file) => functionsOf(syntaxOf(file)));

describe('a budget', () => {
  it(`keeps files to ${LARGEST_FILE} lines`, () => {
    const breaches = files.flatMap((file) =>
      overBudget({ subject: file, value: lineCount(read(file)), limit: LARGEST_FILE, place: file, unit: 'lines' }),
    );
    expect(judge('file-lines', breaches)).toEqual([]);
  });

  it(`keeps functions to ${LONGEST_FUNCTION} lines`, () => {
    const measure = ({ body }: MeasuredFunction) => lineCount(body.getText());
    expect(judge('function-lines', breachesOf(measure, LONGEST_FUNCTION, 'lines'))).toEqual([]);
  });

  it(`keeps functions to ${MOST_PARAMETERS} parameters`, () => {
    const measure = ({ node }: MeasuredFunction) => node.parameters.length;
    expect(judge('parameters', breachesOf(measure, MOST_PARAMETERS, 'parameters'))).toEqual([]);
  });

  it(`keeps nesting to ${DEEPEST_NESTING} levels`, () => {
    const measure = ({ body }: MeasuredFunction) => depthOf(body);
    expect(judge('nesting', breachesOf(measure, DEEPEST_NESTING, 'levels'))).toEqual([]);
  });
});

function breachesOf(measure: (measured: MeasuredFunction) => number, limit: number, unit: string): readonly Breach[] {
  return functions.flatMap((measured) =>
    overBudget({ subject: measured.subject, value: measure(measured), limit, place: measured.place, unit }),
  );
}

interface Measurement {
  readonly subject: string;
  readonly value: number;
  readonly limit: number;
  readonly place: string;
  readonly unit: string;
}

function overBudget({ subject, value, limit, place, unit }: Measurement): readonly Breach[] {
  return value <= limit
    ? []
    : [{ subject, value, message: `${place} ${subject.split('#')[1] ?? ''} has ${value} ${unit}` }];
}

function functionsOf(source: ts.SourceFile): readonly MeasuredFunction[] {
  return nodesOf(source).flatMap((node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || node.body === undefined) return [];
    const declaration = node as ts.FunctionLikeDeclaration;
    return [
      {
        node: declaration,
        body: node.body as ts.Node,
        subject: `${source.fileName}#${nameOf(declaration)}`,
        place: placeOf(node),
      },
    ];
  });
}

function nameOf(node: ts.FunctionLikeDeclaration): string {
  if (node.name !== undefined) return node.name.getText();
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) return parent.name.getText();
  return ts.isConstructorDeclaration(node) ? 'constructor' : 'anonymous';
}

/** How many statements that branch, loop or catch stand inside one another; functions inside are measured by themselves. */
function depthOf(node: ts.Node): number {
  let deepest = 0;
  ts.forEachChild(node, (child) => {
    if (!ts.isFunctionLike(child)) deepest = Math.max(deepest, depthOf(child) + (nests(child) ? 1 : 0));
  });
  return deepest;
}

function nests(node: ts.Node): boolean {
  if (ts.isIfStatement(node)) return !(ts.isIfStatement(node.parent) && node.parent.elseStatement === node);
  return ts.isIterationStatement(node, false) || ts.isSwitchStatement(node) || ts.isTryStatement(node);
}

function lineCount(text: string): number {
  return text.trimEnd().split('\n').length;
}
