/** Adds to a user's file what it lacks, by its syntax tree; nothing that stands there is touched. */
import { Node, type ObjectLiteralExpression, Project, type SourceFile } from 'ts-morph';
import { propertyKey } from '../render/index.ts';
import type { WantedHandlers } from './skeleton.ts';
import { stubText } from './write-handlers.ts';

export interface FoundHandler {
  readonly name: string;
  readonly line: number;
  /** As it stands in the file. */
  readonly text: string;
}

export interface AmendedFile {
  readonly text: string;
  /** Names that were added. */
  readonly added: readonly string[];
  /** What the file had before. */
  readonly handlers: readonly FoundHandler[];
  /** Why nothing can be added; then the text is the old one. */
  readonly problem?: string;
}

/** Looks for the constant of the resource's type, wherever it stands in the file, and adds a stub per missing handler. */
export function amendHandlers(text: string, wanted: WantedHandlers): AmendedFile {
  const file = parse(text);
  const literal = objectOf(file, wanted.type);
  if (literal === undefined) {
    const problem = `it has no object of the type ${wanted.type}`;
    return { text, added: [], handlers: [], problem };
  }
  const handlers = handlersOf(literal);
  const known = new Set(handlers.map(({ name }) => name));
  // What is spread into the object may have them; the compiler tells.
  const isOpen = literal.getProperties().some((property) => Node.isSpreadAssignment(property));
  const missing = isOpen ? [] : wanted.operations.filter(({ name }) => !known.has(name));
  const added = missing.map(({ name }) => name);
  return { text: withMembers(text, literal, missing.map(stubText)), added, handlers };
}

/** Adds resources to the object of all handlers, and their imports. */
export function amendIndex(
  text: string,
  resources: readonly WantedHandlers[],
  imports: readonly string[],
): AmendedFile {
  const file = parse(text);
  const literal = objectOf(file, 'Handlers');
  if (literal === undefined) return { text, added: [], handlers: [], problem: 'it has no object of the type Handlers' };
  const handlers = handlersOf(literal);
  const known = new Set(handlers.map(({ name }) => name));
  const missing = resources.flatMap((wanted, index) => (known.has(wanted.property) ? [] : [{ wanted, index }]));
  if (missing.length === 0) return { text, added: [], handlers };
  const members = missing.map(({ wanted }) => `  ${propertyKey(wanted.property)},\n`);
  const lines = missing.flatMap(({ index }) => imports.slice(index, index + 1));
  const amended = withMembers(text, literal, members);
  return { text: withImports(amended, file, lines), added: missing.map(({ wanted }) => wanted.property), handlers };
}

function parse(text: string): SourceFile {
  return new Project({ useInMemoryFileSystem: true }).createSourceFile('/handlers.ts', text);
}

/** The object that a constant of the type is, also behind `satisfies` and `as`. */
function objectOf(file: SourceFile, type: string): ObjectLiteralExpression | undefined {
  const named = (node: Node | undefined) => node?.getText().replace(/<.*$/s, '') === type;
  for (const declaration of file.getVariableDeclarations()) {
    let value: Node | undefined = declaration.getInitializer();
    let isOfType = named(declaration.getTypeNode());
    while (Node.isSatisfiesExpression(value) || Node.isAsExpression(value)) {
      isOfType ||= named(value.getTypeNode());
      value = value.getExpression();
    }
    if (isOfType && Node.isObjectLiteralExpression(value)) return value;
  }
  return undefined;
}

function handlersOf(literal: ObjectLiteralExpression): readonly FoundHandler[] {
  return literal.getProperties().flatMap((property) => {
    if (Node.isSpreadAssignment(property)) return [];
    const name = property.getName().replaceAll(/^['"]|['"]$/g, '');
    return [{ name, line: property.getStartLineNumber(), text: property.getText() }];
  });
}

/** Before the closing brace; a comma is set where the last member has none. */
function withMembers(text: string, literal: ObjectLiteralExpression, members: readonly string[]): string {
  if (members.length === 0) return text;
  const last = literal.getProperties().at(-1);
  const brace = literal.getEnd() - 1;
  const between = text.slice(last?.getEnd() ?? brace, brace);
  const comma = last === undefined || between.trimStart().startsWith(',') ? '' : ',';
  const before = text.slice(0, last?.getEnd() ?? brace) + comma + between.trimEnd();
  return `${before}\n${members.join('\n').replace(/\n+$/, '\n')}${text.slice(brace)}`;
}

function withImports(text: string, file: SourceFile, lines: readonly string[]): string {
  const end = file.getImportDeclarations().at(-1)?.getEnd() ?? 0;
  const gap = end === 0 ? '' : '\n';
  return `${text.slice(0, end)}${gap}${lines.join('\n')}${end === 0 ? '\n' : ''}${text.slice(end)}`;
}
