// What of generated clients and servers compiles, and what does not.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** One line each: what compiles stands beside what must not. */
const wrong: readonly (readonly [promise: string, line: string])[] = [
  ['a status that the document lacks', `export const result: CookiesResult = { status: 418, body: {} };`],
  [
    'a status that has a description of its own, as one of its range',
    `export const result: AnswerResult = { status: 404, contentType: 'application/problem+json', body: { message: '' } };`,
  ],
  ['a body of another status', `export const result: AnswerResult = { status: 200, body: { message: '' } };`],
  ['a body that lacks a property', `export const result: AnswerResult = { status: 404, body: {} };`],
  [
    'a body with a property too many',
    `export const result: AnswerResult = { status: 200, body: { R: 1, G: 2, X: 3 } };`,
  ],
  ['a body where there is none', `export const result: AnswerResult = { status: 204, body: {} };`],
  ['no body where there is one', `export const result: AnswerResult = { status: 200 };`],
  [
    'a media type that the document lacks',
    `export const result: AnswerResult = { status: 200, contentType: 'text/csv', body: { R: 1, G: 2 } };`,
  ],
  ['a stream where there is a value', `export const result: ChatResult = { status: 200, stream: none<Delta>() };`],
  [
    'items of another shape',
    `export const result: ChatResult = { status: 200, contentType: 'text/event-stream', stream: none<Entry>() };`,
  ],
  [
    'a header of another type',
    `export const result: HeadersResult = { status: 200, headers: { 'x-count': 'x' }, body: {} };`,
  ],
  ['no header where one is required', `export const result: HeadersResult = { status: 200, body: {} };`],
  [
    'a header that the document lacks',
    `export const result: HeadersResult = { status: 200, headers: { 'x-count': 1, 'x-more': '' }, body: {} };`,
  ],
  [
    'a handler that is missing',
    `export const handlers: Pick<Handlers<null>, 'jobs'> = { jobs: { createJob: () => ({ status: 200, body: { id: '', state: '' } }) } };`,
  ],
  ['input that the document lacks', `export const read = (request: QueryFormRequest) => request.query.colour;`],
  ['an operation that the client lacks', `export const call = (client: Wire) => client.jobs.update('');`],
  ['an argument of another type', `export const call = (client: Wire) => client.answers.retrieve('x');`],
  [
    'a parameter of another type',
    `export const call = (client: Wire) => client.parameters.query.form({ count: 'x' });`,
  ],
  [
    'a parameter that the document lacks',
    `export const call = (client: Wire) => client.parameters.query.form({ colour: 1 });`,
  ],
  [
    'no parameters where some are required',
    `export const call = (client: Wire) => client.parameters.query.formRecord();`,
  ],
  [
    'a stream that was not asked for',
    `export const call = async (client: Wire): Promise<Stream<Delta>> => client.streams.chat({ words: [] });`,
  ],
  [
    'a body of another media type than is announced',
    `export const call = (client: Wire) => client.bodies.several({ body: 'x' }, { contentType: 'application/json' });`,
  ],
  [
    'credentials for a scheme that the document lacks',
    `export const client = new Wire({ credentials: { tokken: '' } });`,
  ],
  [
    'a server variable outside of its list',
    `export const client = new Wire({ serverVariables: { host: 'example.org' } });`,
  ],
];

const right: readonly (readonly [promise: string, line: string])[] = [
  ['a status of a range', `export const result: AnswerResult = { status: 499, body: { message: '' } };`],
  ['any other status by default', `export const result: AnswerResult = { status: 599, body: 'x' };`],
  [
    'a stream by its media type',
    `export const result: ChatResult = { status: 200, contentType: 'text/event-stream', stream: none<Delta>() };`,
  ],
  [
    'items with fields of their frames',
    `export const result: ChatResult = { status: 200, contentType: 'text/event-stream', stream: none<StreamItem<Delta>>() };`,
  ],
  [
    'a stream that was asked for',
    `export const call = async (client: Wire): Promise<Stream<Delta>> => client.streams.chat({ words: [], stream: true });`,
  ],
  [
    'the whole where no stream was asked for',
    `export const call = async (client: Wire): Promise<string> => (await client.streams.chat({ words: [] })).text;`,
  ],
  [
    'either where only run time knows',
    `export const call = (client: Wire, stream: boolean) => client.streams.chat({ words: [], stream });`,
  ],
  [
    'items of a list',
    `export const call = async (client: Wire) => { for await (const entry of client.pages.byCursor()) entry.id.trim(); };`,
  ],
  [
    'absent parameters, said or unsaid',
    `export const call = (client: Wire, count?: number) => client.parameters.query.form({ count });`,
  ],
];

describe('what compiles', () => {
  const errors = compile([...wrong, ...right].map(([, line]) => line));

  it.each(wrong.map(([promise], index) => [promise, index] as const))('is not %s', (_, index) => {
    expect(errors[index]).toHaveLength(1);
  });

  it.each(right.map(([promise], index) => [promise, index] as const))('is %s', (_, index) => {
    expect(errors[wrong.length + index]).toEqual([]);
  });
});

const preamble = `
import { Wire, type Stream } from '#generated/wire/client';
import type { AnswerResult, ChatResult, CookiesResult, Handlers, HeadersResult, QueryFormRequest, StreamItem } from '#generated/wire/server';
import type { Delta, Entry } from '#generated/wire/types';
declare function none<Item>(): AsyncIterable<Item>;
export type Used = Wire | Stream<Delta> | AnswerResult | ChatResult | CookiesResult | Handlers<null> | HeadersResult | QueryFormRequest | StreamItem<Entry> | typeof none;
`;

/** The messages of each line, compiled as a file of its own in one program with our strict options. */
function compile(lines: readonly string[]): readonly (readonly string[])[] {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  const files = new Map(lines.map((line, index) => [join(folder, `wire/line-${index}.ts`), `${preamble}\n${line}\n`]));
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    folder,
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.getSourceFile = (file, ...rest) => {
    const text = files.get(file);
    return text === undefined ? getSourceFile(file, ...rest) : ts.createSourceFile(file, text, rest[0]);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].map((file) => {
    const found = program.getSemanticDiagnostics(program.getSourceFile(file));
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  });
}
