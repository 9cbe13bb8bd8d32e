/** Adds to a user's file what it lacks, by its syntax tree; nothing that stands there is touched. */
import { Node, type ObjectLiteralExpression, type SourceFile } from 'ts-morph';
import { propertyKey } from '../render/index.ts';
import { type FoundHandler, handlersOf, objectOf, parseFile, passedOnFrom } from './find-handlers.ts';
import type { WantedHandlers, WantedOperation } from './skeleton.ts';
import { stubText } from './write-handlers.ts';

export interface AmendedFile {
  readonly text: string;
  /** Names that were added. */
  readonly added: readonly string[];
  /** Operations whose handlers were there once: whoever took them away knows why. */
  readonly gone: readonly WantedOperation[];
  /** What the file had before. */
  readonly handlers: readonly FoundHandler[];
  /** Why nothing can be added; then the text is the old one. */
  readonly problem?: string;
  /** The module that has the handlers, where the file only passes them on. */
  readonly elsewhere?: string;
}

export interface Amending {
  /** Whether an operation had a handler before. */
  readonly had: (operation: WantedOperation) => boolean;
  /** The text of a module that the file imports by a relative path. */
  readonly read: (module: string) => string | undefined;
}

/** Looks for the object of the resource's type, wherever it stands in the file, and adds a stub per missing handler. */
export function amendHandlers(text: string, wanted: WantedHandlers, amending: Amending): AmendedFile {
  return behindMark(text, (rest) => amendRest(rest, wanted, amending));
}

/** A byte order mark is no part of what the parser counts. */
function behindMark(text: string, amend: (rest: string) => AmendedFile): AmendedFile {
  if (!text.startsWith(MARK)) return amend(text);
  const amended = amend(text.slice(MARK.length));
  return { ...amended, text: MARK + amended.text };
}

const MARK = '\uFEFF';

function amendRest(text: string, wanted: WantedHandlers, { had, read }: Amending): AmendedFile {
  const parsed = parseFile(text);
  if ('problem' in parsed) return unamended(text, { problem: parsed.problem });
  const literal = objectOf(parsed.file, wanted.type);
  if (literal === undefined) {
    const elsewhere = passedOnFrom(parsed.file, wanted.property);
    if (elsewhere !== undefined) return unamended(text, { elsewhere });
    return unamended(text, { problem: `it has no object of the type ${wanted.type}` });
  }
  const handlers = handlersOf(literal, read);
  const known = new Set(handlers.map(({ name }) => name));
  // What is spread into the object may have them; the compiler tells.
  const isOpen = literal.getProperties().some((property) => Node.isSpreadAssignment(property));
  const missing = isOpen ? [] : wanted.operations.filter(({ name }) => !known.has(name));
  const added = missing.filter((operation) => !had(operation));
  const amended = withMembers(text, literal, added.map(stubText));
  return { text: amended, added: added.map(({ name }) => name), gone: missing.filter(had), handlers };
}

function unamended(text: string, why: Pick<AmendedFile, 'problem' | 'elsewhere'>): AmendedFile {
  return { text, added: [], gone: [], handlers: [], ...why };
}

/** Adds resources to the object of all handlers, and their imports. */
export function amendIndex(
  text: string,
  resources: readonly WantedHandlers[],
  imports: readonly string[],
): AmendedFile {
  return behindMark(text, (rest) => amendRestOfIndex(rest, resources, imports));
}

function amendRestOfIndex(text: string, resources: readonly WantedHandlers[], imports: readonly string[]): AmendedFile {
  const parsed = parseFile(text);
  if ('problem' in parsed) return unamended(text, { problem: parsed.problem });
  const literal = objectOf(parsed.file, 'Handlers');
  if (literal === undefined) return unamended(text, { problem: 'it has no object of the type Handlers' });
  const handlers = handlersOf(literal, () => undefined);
  const known = new Set(handlers.map(({ name }) => name));
  const isOpen = literal.getProperties().some((property) => Node.isSpreadAssignment(property));
  const missing = resources.flatMap((wanted, index) =>
    isOpen || known.has(wanted.property) ? [] : [{ wanted, index }],
  );
  if (missing.length === 0) return { ...unamended(text, {}), handlers };
  const members = missing.map(({ wanted }) => `  ${propertyKey(wanted.property)},\n`);
  const lines = missing.flatMap(({ index }) => imports.slice(index, index + 1));
  const amended = withMembers(text, literal, members);
  const added = missing.map(({ wanted }) => wanted.property);
  return { ...unamended(withImports(amended, parsed.file, lines), {}), added, handlers };
}

/** Before the closing brace; a comma is set where the last member has none. */
function withMembers(text: string, literal: ObjectLiteralExpression, members: readonly string[]): string {
  if (members.length === 0) return text;
  const last = literal.getProperties().at(-1);
  const brace = literal.getEnd() - 1;
  const between = text.slice(last?.getEnd() ?? brace, brace);
  const comma = last === undefined || withoutComments(between).includes(',') ? '' : ',';
  const before = text.slice(0, last?.getEnd() ?? brace) + comma + between.trimEnd();
  // Members of several lines stand apart, as in a file that was made at once.
  const gap = last?.getText().includes('\n') === true ? '\n\n' : '\n';
  const added = `${gap}${members.join('\n').replace(/\n+$/, '\n')}`;
  return before + asWritten(added, text) + text.slice(brace);
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[^]*?\*\/|\/\/[^\n]*/g, '');
}

function withImports(text: string, file: SourceFile, lines: readonly string[]): string {
  const end = file.getImportDeclarations().at(-1)?.getEnd() ?? 0;
  const gap = end === 0 ? '' : '\n';
  const added = `${gap}${lines.join('\n')}${end === 0 ? '\n' : ''}`;
  return text.slice(0, end) + asWritten(added, text) + text.slice(end);
}

/** With the line ends that the file has. */
function asWritten(added: string, text: string): string {
  return text.includes('\r\n') ? added.replaceAll('\n', '\r\n') : added;
}
