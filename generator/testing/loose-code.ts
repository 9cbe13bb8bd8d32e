/** For tests: what strict code does without. */
import ts from 'typescript';

/** Whether a file has the type `any`, or tells the compiler to look away. */
export function isLoose(path: string, text: string): boolean {
  let found = /^\s*(\/\/|\/\*\*?)\s*@ts-/m.test(text);
  const visit = (node: ts.Node): void => {
    found ||= node.kind === ts.SyntaxKind.AnyKeyword;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ESNext));
  return found;
}
