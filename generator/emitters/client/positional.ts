/** The arguments of the path, as they are declared and passed on. */
import { type Code, code, identifier } from '../../render/index.ts';
import type { FunctionContext } from './context.ts';
import { parameterText } from './params-type.ts';

export function argumentNames({ args, bound = [] }: FunctionContext): readonly Code[] {
  return [...bound, ...args.positional.slice(bound.length).map(({ name }) => identifier(name))];
}

/** `agentId: string`. */
export function argumentDeclarations(context: FunctionContext): readonly Code[] {
  return context.args.positional
    .slice(context.bound?.length ?? 0)
    .map(({ parameter, name }) => code`${identifier(name)}: ${parameterText(parameter, context)}`);
}
