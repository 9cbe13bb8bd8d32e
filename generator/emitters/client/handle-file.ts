/** The file of a class of objects, or of what is below them. */
import { type Code, code, createTypeScriptFile, docComment, identifier, join } from '../../render/index.ts';
import type { EmittedFile } from '../emitter.ts';
import { classMembers } from './class-members.ts';
import {
  argumentNamesOf,
  bindingSymbol,
  contextOf,
  type MemberPrinting,
  operationsOf,
  type Printing,
} from './class-printing.ts';
import type { FunctionContext } from './context.ts';
import { handleGetters, handleProperties, knownType } from './handle-members.ts';
import { type Binding, knownParameters } from './handles.ts';
import { supportType } from './names.ts';
import { parameterText } from './params-type.ts';

export function handleFile(binding: Binding, printing: Printing): EmittedFile {
  const { resource, owner, root } = binding;
  const symbol = bindingSymbol(binding);
  const file = createTypeScriptFile(symbol.module, {
    taken: [symbol.identifier, 'Data', ...argumentNamesOf(resource, printing)],
  });
  const within: MemberPrinting = { ...printing, file, binding, client: code`this.#client` };
  const context = contextOf(owner, { ...within, binding: undefined });
  const isObject = resource === root;
  const properties = isObject ? ['data', ...handleProperties(context)] : [];
  const { fields, members } = classMembers(resource, within, properties);
  const parts = partsOf(context, isObject);
  const head = join([...parts.map(({ field }) => field), ...fields], '\n');
  const declared = join(
    [code`client: ${file.use(supportType('ApiClient'))}`, ...parts.slice(1).map(({ argument }) => argument)],
    ', ',
  );
  const constructor = code`constructor(${declared}) {\n${join(
    parts.map(({ assignment }) => assignment),
    '\n',
  )}\n}`;
  const comment = docComment(`What of \`${resource.path.join('.')}\` belongs to one path: \`${owner.path}\`.`);
  const type = isObject ? code`${identifier(symbol.identifier)}<Data = undefined>` : identifier(symbol.identifier);
  const body = join([head, constructor, ...(isObject ? handleGetters(context) : []), ...members], '\n\n');
  file.add(code`${comment}export class ${type} {\n${body}\n}`);
  const operations = new Set([owner, ...operationsOf(resource, printing)]);
  return { path: `${symbol.module}.ts`, body: file.render(), origins: [...operations].map(({ origin }) => origin) };
}

interface Part {
  readonly field: Code;
  readonly argument: Code;
  readonly assignment: Code;
}

/** What is told to the constructor, and kept: the client, the path, what else is known, and the answer. */
function partsOf(context: FunctionContext, isObject: boolean): readonly Part[] {
  const { args, file, operation } = context;
  const types = args.positional.map(({ parameter }) => parameterText(parameter, context));
  const part = (name: string, type: Code): Part => ({
    field: code`readonly #${identifier(name)}: ${type};`,
    argument: code`${identifier(name)}: ${type}`,
    assignment: code`this.#${identifier(name)} = ${identifier(name)};`,
  });
  const answer: Part = {
    field: code`${docComment('What the server answered when it named the object; undefined where it was not asked.')}readonly data: Data;`,
    argument: code`data: Data`,
    assignment: code`this.data = data;`,
  };
  return [
    part('client', file.use(supportType('ApiClient'))),
    part('path', code`readonly [${join(types, ', ')}]`),
    ...(knownParameters(operation).length === 0 ? [] : [part('known', knownType(context))]),
    ...(isObject ? [answer] : []),
  ];
}
