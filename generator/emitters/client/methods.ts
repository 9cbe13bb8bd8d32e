/** The methods of an operation: its own, and those that do more than one request for it. */
import type { Operation } from '../../ir/index.ts';
import { type Code, code, docComment, identifier, join } from '../../render/index.ts';
import { operationComment } from '../exchange/operation-comment.ts';
import { callText } from './call-text.ts';
import { contextOf, type MemberPrinting } from './class-printing.ts';
import type { FunctionContext } from './context.ts';
import { failureMethod } from './failure-answer.ts';
import { givenObject } from './gives.ts';
import type { MemberNames } from './member-names.ts';
import { orCreateSignature } from './or-create.ts';
import { pollSignature } from './poll.ts';
import { type Signature, signaturesOf } from './signatures.ts';

export function methodTexts(operation: Operation, members: MemberNames, printing: MemberPrinting): readonly Code[] {
  const method: Method = { within: contextOf(operation, printing), members, printing };
  const own = methodText(method, nameOf(method), operationComment(operation));
  return [own, ...failureText(method), ...beginMethod(method), ...pollMethod(method), ...orCreateMethod(method)];
}

interface Method {
  readonly within: FunctionContext;
  readonly members: MemberNames;
  readonly printing: MemberPrinting;
}

function nameOf({ within, members }: Method): string {
  return members.methods.get(within.operation.id) ?? within.operation.id;
}

function methodText(method: Method, called: string, comment: Code): Code {
  const { within, printing } = method;
  const { client } = printing;
  const { overloads, base, argumentNames } = signaturesOf(within);
  const name = identifier(called);
  const declared = overloads.map((signature) => code`${name}${signatureText(signature)};`);
  // No single signature of the function covers what this body knows about its arguments.
  const call =
    overloads.length > 0
      ? callText(within, client)
      : code`${within.file.use(within.client.call)}(${join([client, ...argumentNames], ', ')})`;
  const given = givenObject(within, printing);
  const body = given === undefined ? call : code`${call}.as(${given.made})`;
  const returns = given === undefined ? base.returns : given.promise;
  const implementation = code`${name}${signatureText({ ...base, returns })} {\nreturn ${body};\n}`;
  return code`${comment}${join([...declared, implementation], '\n')}`;
}

function signatureText({ parameters, returns }: Signature): Code {
  return code`(${join(parameters, ', ')}): ${returns}`;
}

function failureText(method: Method): readonly Code[] {
  const { within, members, printing } = method;
  const name = members.failing.get(within.operation.id);
  return name === undefined ? [] : failureMethod(within, { name, asking: nameOf(method), client: printing.client });
}

function beginMethod(method: Method): readonly Code[] {
  const { within, members } = method;
  const { id } = within.operation;
  const name = members.beginning.get(id);
  if (name === undefined) return [];
  const waiting = members.waiting.get(id) ?? within.own.poll;
  return [methodText(method, name, docComment(`As \`${nameOf(method)}\`; unlike \`${waiting}\`, it does not wait.`))];
}

function pollMethod(method: Method): readonly Code[] {
  const { within, members, printing } = method;
  const { id, poll } = within.operation;
  const signature = pollSignature(within);
  if (signature === undefined) return [];
  const { argumentNames } = signaturesOf(within);
  const call = code`return ${within.file.use(within.client.poll)}(${join([printing.client, ...argumentNames], ', ')});`;
  const end = poll?.until === 'found' ? 'until it is there' : 'until it is over';
  const comment = docComment(poll?.operation === id ? `Waits ${end}.` : `As \`${nameOf(method)}\`, then waits ${end}.`);
  const name = identifier(members.waiting.get(id) ?? within.own.poll);
  return [code`${comment}${name}${signatureText(signature)} {\n${call}\n}`];
}

function orCreateMethod(method: Method): readonly Code[] {
  const { within, members, printing } = method;
  const signature = orCreateSignature(within);
  const { id, orCreate } = within.operation;
  const name = members.creating.get(id);
  if (signature === undefined || orCreate === undefined || name === undefined) return [];
  const { argumentNames: passed } = signaturesOf(within);
  const call = code`${within.file.use(within.client.orCreate)}(${join([printing.client, ...passed], ', ')})`;
  const given = namesItself(within) ? givenObject(within, printing) : undefined;
  const returns = given === undefined ? signature.returns : code`Promise<${given.type}>`;
  const body = given === undefined ? call : code`${call}.then(${given.made})`;
  const comment = docComment(`As \`${nameOf(method)}\`; makes one where there is none.`);
  return [code`${comment}${identifier(name)}${signatureText({ ...signature, returns })} {\nreturn ${body};\n}`];
}

/** What was made may have another name than what was looked for: only the answer knows. */
function namesItself({ operation: { gives, orCreate } }: FunctionContext): boolean {
  return Object.keys(orCreate?.parameters ?? {}).every((name) => Object.hasOwn(gives?.parameters ?? {}, name));
}
