/** Objects of a resource: what stands for one deployment, so that its id is said once. */
import type { Operation, Parameter } from '../../ir/index.ts';
import type { Resource } from '../exchange/resources.ts';
import { pathParameters } from './arguments.ts';

/** A class: a resource, some of whose path parameters are known already. */
export interface Binding {
  readonly resource: Resource;
  /** The operation whose path parameters are bound, the first of them or all. */
  readonly owner: Operation;
  /** The resource of the owner, by whose method one gets here. */
  readonly root: Resource;
}

/** How many path parameters are bound. */
export function boundCount({ owner }: Binding): number {
  return pathParameters(owner).length;
}

/** The parameters beside those of the path that belong to the object, too. */
export function knownParameters({ handle, parameters }: Operation): readonly Parameter[] {
  const names = handle?.parameters ?? [];
  return parameters.filter((parameter) => parameter.in !== 'path' && names.includes(parameter.name));
}

/** `DeploymentsHandle`; of resources below, `DeploymentsTasksOfDeployments`. */
export function bindingIdentifier({ resource, root }: Binding): string {
  return resource === root ? `${resource.identifier}Handle` : `${resource.identifier}Of${root.identifier}`;
}

/** `deployments`; of resources below, `deployments/tasks-of-deployments`. */
export function bindingFile({ resource, root }: Binding): string {
  return resource === root ? resource.file : `${resource.file}-of-${root.file.replaceAll('/', '-')}`;
}

/** The operation that says that the objects of a resource have handles, the first that does. */
export function handleOwner(resource: Resource, operations: readonly Operation[]): Operation | undefined {
  return operations.find(
    (operation) =>
      operation.handle !== undefined &&
      resource.operations.includes(operation.id) &&
      pathParameters(operation).length > 0,
  );
}

/** Whether an operation is one of the object: its path begins with the same parameters, of the same type. */
export function isBound(operation: Operation, binding: Binding): boolean {
  const own = pathParameters(operation);
  return pathParameters(binding.owner).every((parameter, index) => {
    const other = own[index];
    return other?.name === parameter.name && JSON.stringify(other.json) === JSON.stringify(parameter.json);
  });
}

interface Tree {
  readonly resources: readonly Resource[];
  readonly operations: readonly Operation[];
}

/** All classes of handles: of each resource that has some, and of the resources below it. */
export function bindingsOf({ resources, operations }: Tree): readonly Binding[] {
  return resources.flatMap((root) => {
    const owner = handleOwner(root, operations);
    if (owner === undefined) return [];
    return below(root, resources).flatMap((resource) => {
      const binding = { resource, owner, root };
      return hasMembers(binding, { resources, operations }) ? [binding] : [];
    });
  });
}

/** Whether anything of a resource, or below it, is of the object. */
export function hasMembers(binding: Binding, tree: Tree): boolean {
  return below(binding.resource, tree.resources).some((resource) =>
    tree.operations.some((operation) => resource.operations.includes(operation.id) && isBound(operation, binding)),
  );
}

function below(resource: Resource, resources: readonly Resource[]): readonly Resource[] {
  const children = resources.filter(({ key }) => resource.children.includes(key));
  return [resource, ...children.flatMap((child) => below(child, resources))];
}
