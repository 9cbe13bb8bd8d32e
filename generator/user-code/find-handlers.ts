/** Where in a user's file the handlers are: whatever they are called there, however they are written. */
import { Node, type ObjectLiteralExpression, Project, type SourceFile } from 'ts-morph';

export type ParsedFile = { readonly file: SourceFile } | { readonly problem: string };

/** A file with mistakes is left alone: where something would be added to it is a guess. */
export function parseFile(text: string): ParsedFile {
  const project = new Project({ useInMemoryFileSystem: true });
  const file = project.createSourceFile('/handlers.ts', text);
  const [mistake] = (file.compilerNode as unknown as Parsed).parseDiagnostics;
  if (mistake === undefined) return { file };
  const { line } = file.getLineAndColumnAtPos(mistake.start);
  const { messageText: message } = mistake;
  return {
    problem: `it has a mistake on line ${line}: ${typeof message === 'string' ? message : message.messageText}`,
  };
}

/** What the parser keeps beside the tree, without types: to ask a program for it takes two seconds. */
interface Parsed {
  readonly parseDiagnostics: readonly {
    readonly start: number;
    readonly messageText: string | { readonly messageText: string };
  }[];
}

/** The object that a constant of the type is, or that a function of the type returns; also behind `satisfies` and `as`. */
export function objectOf(file: SourceFile, type: string): ObjectLiteralExpression | undefined {
  const names = localNames(file, type);
  const isNamed = (node: Node | undefined) => names.has(node?.getText().replace(/<[^]*$/, '') ?? '');
  for (const declaration of file.getVariableDeclarations()) {
    const found = objectIn(declaration.getInitializer(), isNamed(declaration.getTypeNode()), isNamed);
    if (found !== undefined) return found;
  }
  for (const declaration of file.getFunctions()) {
    const found = isNamed(declaration.getReturnTypeNode()) ? returned(declaration.getBody()) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the type is called in the file: its name, the name that it is imported as, or a member of a whole module. */
function localNames(file: SourceFile, type: string): ReadonlySet<string> {
  const names = new Set([type]);
  for (const declaration of file.getImportDeclarations()) {
    for (const one of declaration.getNamedImports())
      if (one.getName() === type) names.add(one.getAliasNode()?.getText() ?? type);
    const whole = declaration.getNamespaceImport()?.getText();
    if (whole !== undefined) names.add(`${whole}.${type}`);
  }
  return names;
}

type IsNamed = (node: Node | undefined) => boolean;

function objectIn(start: Node | undefined, isOfType: boolean, isNamed: IsNamed): ObjectLiteralExpression | undefined {
  let [value, isWanted] = [start, isOfType];
  while (Node.isSatisfiesExpression(value) || Node.isAsExpression(value) || Node.isParenthesizedExpression(value)) {
    if (!Node.isParenthesizedExpression(value)) isWanted ||= isNamed(value.getTypeNode());
    value = value.getExpression();
  }
  if (Node.isObjectLiteralExpression(value)) return isWanted ? value : undefined;
  if (!Node.isArrowFunction(value) && !Node.isFunctionExpression(value)) return undefined;
  return isNamed(value.getReturnTypeNode()) ? returned(value.getBody()) : undefined;
}

function returned(body: Node | undefined): ObjectLiteralExpression | undefined {
  if (!Node.isBlock(body)) return objectIn(body, true, () => false);
  const statement = body.getStatements().findLast((one) => Node.isReturnStatement(one));
  return Node.isReturnStatement(statement) ? objectIn(statement.getExpression(), true, () => false) : undefined;
}

/** The module that a file takes its handlers from, where it only passes them on. */
export function passedOnFrom(file: SourceFile, property: string): string | undefined {
  const found = file.getExportDeclarations().find((declaration) => {
    const names = declaration.getNamedExports().map((one) => one.getAliasNode()?.getText() ?? one.getName());
    return declaration.isNamespaceExport() || names.includes(property);
  });
  const module = found?.getModuleSpecifierValue();
  return module?.startsWith('.') === true ? module : undefined;
}

export interface FoundHandler {
  readonly name: string;
  readonly line: number;
  /** As it stands in the file, or in the file that it is imported from. */
  readonly text: string;
}

/** `read` gives the text of a module that is imported by a relative path. */
export function handlersOf(
  literal: ObjectLiteralExpression,
  read: (module: string) => string | undefined,
): readonly FoundHandler[] {
  return literal.getProperties().flatMap((property) => {
    if (Node.isSpreadAssignment(property)) return [];
    const name = property.getName().replaceAll(/^\[?['"`]|['"`]\]?$/g, '');
    return [{ name, line: property.getStartLineNumber(), text: property.getText() + behind(property, read) }];
  });
}

/** What a name stands for, so that a handler counts as touched wherever it is written. */
function behind(property: Node, read: (module: string) => string | undefined): string {
  const value = Node.isPropertyAssignment(property) ? property.getInitializer() : property;
  const name = Node.isShorthandPropertyAssignment(property) ? property.getName() : value?.getText();
  if (name === undefined || (!Node.isShorthandPropertyAssignment(property) && !Node.isIdentifier(value))) return '';
  const file = property.getSourceFile();
  const own = file.getFunction(name) ?? file.getVariableDeclaration(name);
  if (own !== undefined) return own.getText();
  const imported = file
    .getImportDeclarations()
    .find((one) => one.getNamedImports().some((each) => (each.getAliasNode()?.getText() ?? each.getName()) === name));
  return imported === undefined ? '' : (read(imported.getModuleSpecifierValue()) ?? '');
}
