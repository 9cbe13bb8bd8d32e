/** The operations of a document that stand in it as they are: not behind a reference, and not in another file. */
import { appendPointer } from '#document';
import { isTree, type Tree, treeAt } from './known-edit.ts';

export interface WrittenOperation {
  readonly path: string;
  readonly method: string;
  readonly item: Tree;
  readonly operation: Tree;
  readonly at: string;
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch']);

export function operationsOf(document: Tree): readonly WrittenOperation[] {
  return Object.entries(treeAt(document, 'paths')).flatMap(([path, item]) =>
    isTree(item) && !('$ref' in item)
      ? Object.entries(item).flatMap(([method, operation]) =>
          methods.has(method) && isTree(operation)
            ? [{ path, method, item, operation, at: appendPointer('#/paths', path, method) }]
            : [],
        )
      : [],
  );
}

/** Query parameters that stand in the operation itself, with their positions. */
export function queryParameters({ operation }: WrittenOperation): readonly { parameter: Tree; index: number }[] {
  const list = Array.isArray(operation['parameters']) ? (operation['parameters'] as unknown[]) : [];
  return list.flatMap((parameter, index) =>
    isTree(parameter) && parameter['in'] === 'query' ? [{ parameter, index }] : [],
  );
}

/** Whether it is a document of version 2.0, in which bodies are parameters. */
export function isSwagger(document: Tree): boolean {
  return 'swagger' in document;
}
