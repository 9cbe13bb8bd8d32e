/** Edits of operations, of what they take, and of who may use them. */
import { appendPointer } from '#document';
import { type Edited, type KnownEdit, type Scene, type Tree, treeAt } from './known-edit.ts';
import { isSwagger, operationsOf, queryParameters, type WrittenOperation } from './operations.ts';

export const operationEdits: readonly KnownEdit[] = [
  {
    title: 'an operation goes',
    edit: (scene) =>
      inOperation(scene, ({ item, method, path, at }) => {
        delete item[method];
        return { expected: ['wire-breaking interface operation-removed'], at: [at, appendPointer('#/paths', path)] };
      }),
  },
  {
    title: 'an operation comes',
    edit: ({ document }) => {
      const paths = (document['paths'] ??= {}) as Tree;
      paths['/quite-new'] = { get: { operationId: 'quiteNew', responses: { 200: { description: 'New.' } } } };
      return { expected: ['source-breaking interface operation-added'], at: ['#/paths/~1quite-new'] };
    },
  },
  {
    title: 'an operation gets another id',
    edit: (scene) =>
      inOperation(scene, ({ operation, at }) => {
        if (typeof operation['operationId'] !== 'string') return undefined;
        operation['operationId'] = 'quiteAnother';
        return { expected: ['source-breaking interface operation-renamed'], at: [at] };
      }),
  },
  {
    title: 'an operation is deprecated',
    edit: (scene) =>
      inOperation(scene, ({ operation, at }) => {
        operation['deprecated'] = operation['deprecated'] !== true;
        return { expected: ['compatible interface operation-deprecated'], at: [at] };
      }),
  },
  {
    title: 'an operation is described otherwise',
    edit: (scene) =>
      inOperation(scene, ({ operation, at }) => {
        operation['description'] = 'Described otherwise.';
        return { expected: ['compatible interface text-changed'], at: [at] };
      }),
  },
  parameterEdit('a required parameter comes', 'wire-breaking request required-parameter-added', { required: true }),
  parameterEdit('an optional parameter comes', 'compatible request parameter-added', { required: false }),
  {
    title: 'a parameter goes',
    edit: (scene) =>
      inParameter(scene, ({ operation, at }, { index }) => {
        (operation['parameters'] as unknown[]).splice(index, 1);
        return { expected: ['source-breaking request parameter-removed'], at: [at] };
      }),
  },
  {
    title: 'a parameter becomes required, or optional',
    edit: (scene) =>
      inParameter(scene, ({ at }, { parameter }) => {
        const isRequired = parameter['required'] === true;
        parameter['required'] = !isRequired;
        const expected = isRequired
          ? 'source-breaking request parameter-became-optional'
          : 'wire-breaking request parameter-became-required';
        return { expected: [expected], at: [at] };
      }),
  },
  {
    title: 'a credential is asked for',
    edit: (scene) =>
      inOperation(scene, ({ operation, at }) => {
        declareScheme(scene.document);
        operation['security'] = [{ quiteNew: [] }];
        return {
          expected: ['wire-breaking request security-tightened'],
          allowed: ['compatible request security-relaxed', 'compatible interface security-scheme-added'],
          at: [at, isSwagger(scene.document) ? '#/securityDefinitions' : '#/components/securitySchemes'],
        };
      }),
  },
  {
    title: 'no credential is asked for any more',
    edit: (scene) =>
      inOperation(scene, ({ operation, at }) => {
        const before = operation['security'] ?? scene.document['security'];
        if (
          !Array.isArray(before) ||
          before.length === 0 ||
          before.some((each) => Object.keys(each as Tree).length === 0)
        )
          return undefined;
        operation['security'] = [];
        return { expected: ['compatible request security-relaxed'], at: [at] };
      }),
  },
  {
    title: 'a path is another',
    edit: (scene) =>
      inOperation(scene, ({ path, item, operation }) => {
        const paths = treeAt(scene.document, 'paths');
        const isOnlyOne = operationsOf(scene.document).filter((one) => one.path === path).length === 1;
        if (!isOnlyOne || typeof operation['operationId'] !== 'string') return undefined;
        delete paths[path];
        paths[`/moved${path}`] = item;
        const at = [appendPointer('#/paths', path), appendPointer('#/paths', `/moved${path}`)];
        return { expected: ['wire-breaking interface operation-moved'], at };
      }),
  },
];

function parameterEdit(
  title: string,
  expected: Edited['expected'][number],
  { required }: { readonly required: boolean },
): KnownEdit {
  return {
    title,
    edit: (scene) =>
      inOperation(scene, ({ operation, at }) => {
        const schema = isSwagger(scene.document) ? { type: 'string' } : { schema: { type: 'string' } };
        const parameter = { name: 'quite_new', in: 'query', required, ...schema };
        const before = Array.isArray(operation['parameters']) ? (operation['parameters'] as unknown[]) : [];
        operation['parameters'] = [parameter, ...before];
        return { expected: [expected], at: [at] };
      }),
  };
}

function declareScheme(document: Tree): void {
  const holder = isSwagger(document) ? document : ((document['components'] ??= {}) as Tree);
  const member = isSwagger(document) ? 'securityDefinitions' : 'securitySchemes';
  const schemes = (holder[member] ??= {}) as Tree;
  schemes['quiteNew'] = { type: 'apiKey', in: 'header', name: 'X-Quite-New' };
}

export function inOperation(
  { document, pick }: Scene,
  change: (operation: WrittenOperation) => Edited | undefined,
): Edited | undefined {
  const found = pick(operationsOf(document));
  return found && change(found);
}

function inParameter(
  { document, pick }: Scene,
  change: (operation: WrittenOperation, parameter: { parameter: Tree; index: number }) => Edited | undefined,
): Edited | undefined {
  const having = pick(operationsOf(document).filter((one) => queryParameters(one).length > 0));
  const parameter = having && pick(queryParameters(having));
  return having && parameter && change(having, parameter);
}
