/** The door of a generated client: the class with the resource tree, its options, and what goes with them. */
import type { Operation } from '../../ir/index.ts';
import {
  type Code,
  code,
  createTypeScriptFile,
  docComment,
  identifier,
  join,
  literal,
  propertyKey,
} from '../../render/index.ts';
import type { EmittedFile } from '../emitter.ts';
import { objectLiteral, optional } from '../exchange/object-literal.ts';
import type { Resource } from '../exchange/resources.ts';
import { serverText } from './description.ts';
import { clientNames, supportType, supportValue } from './names.ts';
import type { Binding } from './handles.ts';
import { classMembers } from './class-members.ts';
import { argumentNamesOf, bindingSymbol, type Printing } from './class-printing.ts';
import { supportTypeNames, supportValueNames } from './support-files.ts';

export interface IndexPrinting extends Printing {
  /** `LlamaStack`. */
  readonly className: string;
  readonly root: Resource;
  /** Those whose functions have a type of parameters. */
  readonly withParams: readonly Operation[];
  /** The classes of objects. */
  readonly bindings: readonly Binding[];
  /** The names of the types of pages, by id of the operation. */
  readonly pages: ReadonlyMap<string, string>;
}

export function indexFile(printing: IndexPrinting): EmittedFile {
  const { className, context, root } = printing;
  const optionsName = `${className}Options`;
  const file = createTypeScriptFile('client/index', {
    taken: [className, optionsName, 'description', ...argumentNamesOf(root, printing)],
  });
  const [base, options] = [file.use(supportValue('ApiClient')), file.use(supportType('ClientOptions'))];
  const credential = (): Code => file.use(supportType('Credential'));
  file.add(optionsText(printing, { name: optionsName, options, credential }));
  file.add(descriptionText(printing, file.use(supportType('ApiDescription'))));
  const { fields, members } = classMembers(root, { ...printing, file, client: code`this` });
  const own = [
    code`constructor(options: ${identifier(optionsName)} = {}) {\nsuper(description, options);\nthis.#options = options;\n}`,
    ...members,
    ...clientMembers(printing, file.use),
  ];
  const comment = docComment(context.api.title, context.api.description);
  file.add(
    code`${comment}export class ${identifier(className)} extends ${base} {\nreadonly #options: ${identifier(optionsName)};\n${join(fields, '\n')}\n\n${join(own, '\n\n')}\n}`,
  );
  file.add(exportLines(printing));
  return { path: 'client/index.ts', body: file.render(), origins: ['#'] };
}

interface OptionNames {
  readonly name: string;
  readonly options: Code;
  readonly credential: () => Code;
}

/** Credentials and variables by the names that the document has for them. */
function optionsText({ context }: IndexPrinting, { name, options, credential }: OptionNames): Code {
  const schemes = context.api.securitySchemes.map(
    (scheme) =>
      code`${docComment(scheme.description)}readonly ${propertyKey(scheme.name)}?: ${credential()} | undefined;`,
  );
  const variables = Object.entries(context.api.servers[0]?.variables ?? {}).map(([variable, { values }]) => {
    const type = values === undefined || values.length === 0 ? code`string` : join(values.map(literal), ' | ');
    return code`readonly ${propertyKey(variable)}?: ${type} | undefined;`;
  });
  const members = [
    ...(schemes.length === 0 ? [] : [code`readonly credentials?: {\n${join(schemes, '\n')}\n} | undefined;`]),
    ...(variables.length === 0 ? [] : [code`readonly serverVariables?: {\n${join(variables, '\n')}\n} | undefined;`]),
  ];
  if (members.length === 0) return code`export type ${identifier(name)} = ${options};`;
  return code`export interface ${identifier(name)} extends ${options} {\n${join(members, '\n')}\n}`;
}

function descriptionText({ context }: IndexPrinting, type: Code): Code {
  const schemes = context.api.securitySchemes.map((scheme) => {
    const described = objectLiteral([
      ['type', literal(scheme.type)],
      ['scheme', optional(scheme.scheme)],
      ['in', optional(scheme.parameter?.in)],
      ['parameter', optional(scheme.parameter?.name)],
    ]);
    return [scheme.name, described] as const;
  });
  const server = serverText(context.api.servers[0] ?? { url: '/', variables: {} });
  return code`/** What functions need beside a client's options: \`new ApiClient(description, options)\`. */
export const description: ${type} = ${objectLiteral([
    ['server', server],
    ['securitySchemes', objectLiteral(schemes)],
  ])};`;
}

function clientMembers(
  { className }: IndexPrinting,
  use: (symbol: ReturnType<typeof supportType>) => Code,
): readonly Code[] {
  const [name, options] = [identifier(className), identifier(`${className}Options`)];
  return [
    code`/** A client with other options; those that are not named stay. */
withOptions(options: ${options}): ${name} {
return new ${name}({ ...this.#options, ...options });
}`,
    code`/** Where requests go. */
get baseURL(): string {
return ${use(supportValue('baseURLOf'))}(this.settings);
}`,
    code`/** Any request that the document does not describe; its answer is taken as it is. */
request<Data = unknown>(method: string, call: ${use(supportType('PathCall'))}): ${use(supportType('APIPromise'))}<Data> {
return ${use(supportValue('requestPath'))}<Data>(this, method, call);
}`,
  ];
}

function exportLines({ resources, context, withParams, pages, bindings, root }: IndexPrinting): Code {
  const below = resources.filter((resource) => resource !== root);
  const classes = [...Map.groupBy(below, ({ group }) => group)].map(([group, members]) => {
    const names = members.map((resource) => identifier(resource.identifier));
    return code`export { ${join(names, ', ')} } from ${literal(`./resources/${group}.ts`)};`;
  });
  const types = [
    ...withParams.map(({ id }) => [id, clientNames(context.names.operation(id)).params.identifier] as const),
    ...pages,
  ];
  const groups = Map.groupBy(types, ([id]) => context.names.operation(id).group);
  const ofFunctions = [...groups].map(([group, members]) => {
    const names = members.map(([, name]) => identifier(name));
    return code`export type { ${join(names, ', ')} } from ${literal(`./functions/${group}.ts`)};`;
  });
  const handles = bindings.map((binding) => {
    const { identifier: name, module } = bindingSymbol(binding);
    return code`export { ${identifier(name)} } from ${literal(`./${module.replace('client/', '')}.ts`)};`;
  });
  const values = code`export { ${join(supportValueNames.map(identifier), ', ')} } from './support/index.ts';`;
  const supportTypes = code`export type { ${join(supportTypeNames.map(identifier), ', ')} } from './support/index.ts';`;
  return join([...classes, ...handles, ...ofFunctions, values, supportTypes], '\n');
}
