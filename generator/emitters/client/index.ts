/** The client emitter: a class with a tree of resources, and the same operations as functions. */
import type { Api, Operation } from '../../ir/index.ts';
import { pascalCase } from '../../naming/index.ts';
import type { EmitContext, EmittedFile, Emitter } from '../emitter.ts';
import { resourcesOf } from '../exchange/resources.ts';
import { type Schemas, schemasOf } from '../exchange/schemas.ts';
import { chosenParameters } from './arguments.ts';
import { functionFiles, functionsIndex } from './function-file.ts';
import { bindingIdentifier, bindingsOf } from './handles.ts';
import { indexFile } from './index-file.ts';
import { creatingOperation } from './or-create.ts';
import { pageNames } from './page-names.ts';
import { polledOperation } from './poll.ts';
import { handleFile } from './handle-file.ts';
import { resourceFiles } from './resource-file.ts';
import { supportFiles, supportTypeNames, supportValueNames } from './support-files.ts';

export const clientEmitter: Emitter = {
  name: 'client',
  summary: 'A client class in the manner of openai-node, and standalone functions.',
  needs: ['types'],
  emit,
};

/** What the files of resources use of the platform. */
const globals = ['Array', 'FormData', 'NonNullable', 'Omit', 'Partial', 'Promise', 'ReadonlyArray', 'Response'];

function emit(context: EmitContext): readonly EmittedFile[] {
  const { api, names, templates } = context;
  const schemas = schemasOf(api);
  // Without validators, answers are taken as they come: whoever wants to judge them, asks for both.
  const validated = context.chosen?.has('validators') ?? true;
  const withParams = api.operations.filter((operation) => hasParams(operation, schemas));
  const paramsNames = withParams.map(({ id }) => `${pascalCase(names.operation(id).identifier)}Params`);
  const support = [...supportValueNames, ...supportTypeNames];
  const className = classNameOf(names.api, support);
  const taken = [...support, ...globals, ...paramsNames, className, `${className}Options`];
  const resources = resourcesOf(names, taken);
  const [root] = resources;
  if (root === undefined) throw new TypeError('names have a root resource, always');
  const printing = { context, schemas, resources };
  const bindings = bindingsOf({ resources, operations: api.operations });
  const classes = [...resources.map(({ identifier }) => identifier), ...bindings.map(bindingIdentifier)];
  const pages = pageNames(api.operations, { names, schemas }, [...taken, ...classes]);
  return [
    ...functionFiles(api.operations, { context, schemas, pages, validated }),
    functionsIndex(api.operations, names, { pollable: pollable(api), creatable: creatable(api) }),
    ...resourceFiles(
      resources.filter((resource) => resource !== root),
      printing,
    ),
    ...bindings.map((binding) => handleFile(binding, printing)),
    indexFile({ ...printing, bindings, className, root, withParams, pages }),
    ...supportFiles(templates, api),
  ];
}

function classNameOf(name: string, support: readonly string[]): string {
  return support.includes(name) || globals.includes(name) || name === '' ? `${name}Client` : name;
}

/** More than the path. */
function hasParams(operation: Operation, schemas: Schemas): boolean {
  return chosenParameters(operation, schemas).length > 0 || operation.requestBody !== undefined;
}

function pollable({ operations }: Api): ReadonlySet<string> {
  return new Set(operations.filter((operation) => polledOperation(operation, operations)).map(({ id }) => id));
}

function creatable({ operations }: Api): ReadonlySet<string> {
  return new Set(operations.filter((operation) => creatingOperation(operation, operations)).map(({ id }) => id));
}
