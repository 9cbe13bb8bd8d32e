/** What an object is told when it is made, and what it tells of that. */
import { type Code, code, docComment, identifier, join, literal, memberKey } from '../../render/index.ts';
import { propertyName } from './class-printing.ts';
import type { FunctionContext } from './context.ts';
import { knownParameters } from './handles.ts';
import { parameterText } from './params-type.ts';
import { argumentDeclarations, argumentNames } from './positional.ts';

export interface HandleArguments {
  /** With their types. */
  readonly declared: readonly Code[];
  /** `[name, taskId]`. */
  readonly path: Code;
  /** `params`, where the object has more than a path. */
  readonly known: readonly Code[];
}

/** The arguments of the method that gives an object, some of whose path may be known already. */
export function handleArguments(context: FunctionContext): HandleArguments {
  const known = knownParameters(context.operation);
  const path = code`[${join(argumentNames(context), ', ')}]`;
  if (known.length === 0) return { declared: argumentDeclarations(context), path, known: [] };
  const declared = [...argumentDeclarations(context), code`params: ${knownType(context)}`];
  return { declared, path, known: [code`params`] };
}

/** `{ readonly session_id: string }`. */
export function knownType(context: FunctionContext): Code {
  const members = knownParameters(context.operation).map(
    (parameter) => code`readonly ${memberKey(parameter.name)}: ${parameterText(parameter, context)}`,
  );
  return code`{ ${join(members, '; ')} }`;
}

/** The names of the properties that tell what an object is. */
export function handleProperties(context: FunctionContext): readonly string[] {
  const inPath = context.args.positional.map(({ name }) => name);
  const known = knownParameters(context.operation).map(({ name }) => propertyName(name));
  const taken = new Set(['data']);
  return [...inPath, ...known].map((wanted) => {
    let name = taken.has(wanted) ? `${wanted}Parameter` : wanted;
    for (let count = 2; taken.has(name); count += 1) name = `${wanted}Parameter${count}`;
    taken.add(name);
    return name;
  });
}

/** What stands for the object, each as a getter. */
export function handleGetters(context: FunctionContext): readonly Code[] {
  const names = handleProperties(context);
  const inPath = context.args.positional.map(({ parameter }, index) => ({
    parameter,
    value: code`this.#path[${literal(index)}]`,
  }));
  const known = knownParameters(context.operation).map((parameter) => ({
    parameter,
    value: code`this.#known[${literal(parameter.name)}]`,
  }));
  return [...inPath, ...known].map(({ parameter, value }, index) => {
    const type = parameterText(parameter, context);
    const comment = docComment(parameter.description);
    return code`${comment}get ${identifier(names[index] ?? parameter.name)}(): ${type} {\nreturn ${value};\n}`;
  });
}
