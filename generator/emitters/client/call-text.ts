/** The call that a function makes, and a method that says more than the function's own signature. */
import { type Code, code, join } from '../../render/index.ts';
import { pageOf } from './answers.ts';
import { type FunctionContext, useValue } from './context.ts';
import { paramsValue } from './params-type.ts';
import { argumentNames } from './positional.ts';

/** `request(client, { operation: createAgentOperation, params, options })`. */
export function callText(context: FunctionContext, client: Code): Code {
  const call = useValue(context, pageOf(context) === undefined ? 'request' : 'requestPage');
  return code`${call}(${client}, { ${callMembers(context)} })`;
}

/** What is asked: the operation and the arguments. */
export function callMembers(context: FunctionContext, options: Code = code`options`): Code {
  const { args, client, file } = context;
  const members = [
    code`operation: ${file.use(client.operation)}`,
    ...(args.positional.length === 0 ? [] : [code`path: [${join(argumentNames(context), ', ')}]`]),
    ...paramsValue(context).map((params) => (params === 'params' ? params : code`params: ${params}`)),
    options,
  ];
  return join(members, ', ');
}
