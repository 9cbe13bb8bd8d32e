/** The method that has an answer of its own where an operation fails. */
import type { JsonObject } from '#document';
import { type Code, code, docComment, identifier, join, literal } from '../../render/index.ts';
import { objectLiteral } from '../exchange/object-literal.ts';
import { answersOf, dataText } from './answers.ts';
import { type FunctionContext, useValue } from './context.ts';
import { signaturesOf } from './signatures.ts';

interface FailureMethod {
  readonly name: string;
  /** The method that only asks. */
  readonly asking: string;
  readonly client: Code;
}

/** Nothing where the operation can be called in several ways, or the document has no answer for failures. */
export function failureMethod(context: FunctionContext, { name, asking, client }: FailureMethod): readonly Code[] {
  const { whenFailed } = context.operation;
  const { overloads, base, argumentNames } = signaturesOf(context);
  if (whenFailed === undefined || overloads.length > 0) return [];
  const { primary, mayBeEmpty } = answersOf(context.operation);
  const returns = code`Promise<${dataText(primary, context, mayBeEmpty)}>`;
  // Whether it is down now is the question: to ask again until it is up is another.
  const passed = [...argumentNames.slice(0, -1), code`{ maxRetries: 0, ...options }`];
  const ask = code`() => ${context.file.use(context.client.call)}(${join([client, ...passed], ', ')})`;
  const { unreachable, refused, message } = whenFailed;
  const answers = objectLiteral([
    ['unreachable', unreachable && answerText(unreachable, message)],
    ['refused', refused && answerText(refused, message)],
  ]);
  const comment = docComment(`As \`${asking}\`, with an answer also where there is none, or none that is a success.`);
  const body = code`return ${useValue(context, 'answerOrFailure')}(${ask}, ${answers});`;
  return [code`${comment}${identifier(name)}(${join(base.parameters, ', ')}): ${returns} {\n${body}\n}`];
}

function answerText(answer: JsonObject, message: string | undefined): Code {
  const said = Object.entries(answer).map(([name, value]) => [name, literal(value)] as const);
  const tells = message !== undefined && !Object.hasOwn(answer, message);
  const members = objectLiteral(tells ? [...said, [message, identifier('message')]] : said);
  return tells ? code`(message) => (${members})` : code`() => (${members})`;
}
