/** The arguments of the path, as they are declared and passed on. */
import { type Code, code, identifier } from '../../render/index.ts';
import type { PositionalArgument } from './arguments.ts';
import type { FunctionContext } from './context.ts';
import { parameterText } from './params-type.ts';

export function argumentNames(positional: readonly PositionalArgument[]): readonly Code[] {
  return positional.map(({ name }) => identifier(name));
}

/** `agentId: string`. */
export function argumentDeclarations(context: FunctionContext): readonly Code[] {
  return context.args.positional.map(
    ({ parameter, name }) => code`${identifier(name)}: ${parameterText(parameter, context)}`,
  );
}
