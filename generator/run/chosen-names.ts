/** What the config chooses goes before the lock: names of schemas and operations, and where operations sit. */
import {
  appendPointer,
  type Diagnostic,
  didYouMean,
  type OpenApiDocument,
  type OperationObject,
  type PathItemObject,
} from '#document';
import { type Job, type OperationChoice, placeInConfig } from '../config/index.ts';
import { kebabCase, type NameLock } from '../naming/index.ts';

export interface Chosen {
  /** With what the config says of operations said in the document. */
  readonly document: OpenApiDocument;
  /** By place in the document. */
  readonly names: { readonly [pointer: string]: string };
  /** Choices for what is not there. */
  readonly diagnostics: readonly Diagnostic[];
}

/** `others` are names that somebody else chose; those of the config go before them. */
export function applyChoices(document: OpenApiDocument, job: Job, others: Chosen['names']): Chosen {
  const schemas = Object.entries(job.names).map(([key, name]) => chosenName(key, name, { document, job }));
  const placed = placedOperations(document);
  const operations = Object.entries(job.operations).map(([key, choice]) =>
    chosenOperation(key, choice, { placed, job }),
  );
  const found = new Map(
    operations.flatMap(({ operation, choice }) => (operation ? [[operation, choice] as const] : [])),
  );
  const named = operations.flatMap(({ operation, choice: { name } }) =>
    operation === undefined || name === undefined ? [] : [[operation.origin, name] as const],
  );
  return {
    document: found.size === 0 ? document : withSeats(document, found),
    names: { ...others, ...Object.fromEntries([...schemas.flatMap(({ name }) => name), ...named]) },
    diagnostics: [...schemas, ...operations].flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Who names an operation in the config need not give it an id. */
export function withoutNamed(diagnostics: readonly Diagnostic[], { operations }: Job): readonly Diagnostic[] {
  const named = new Set(
    Object.entries(operations).flatMap(([key, { name }]) => {
      const [method = '', path] = key.split(' ', 2);
      return name === undefined || path === undefined
        ? []
        : [appendPointer(appendPointer('#/paths', path), method.toLowerCase())];
    }),
  );
  return diagnostics.filter(
    ({ code, pointer }) => code !== 'document/operation-id-missing' || pointer === undefined || !named.has(pointer),
  );
}

interface Around {
  readonly document: OpenApiDocument;
  readonly job: Job;
}

function chosenName(key: string, name: string, { document, job }: Around) {
  if (key.startsWith('#/')) return { name: [[key, name] as const], diagnostics: [] };
  const { schemas } = document.components;
  if (Object.hasOwn(schemas, key))
    return { name: [[appendPointer('#/components/schemas', key), name] as const], diagnostics: [] };
  const message = `The config names the schema ${JSON.stringify(key)}, but the document has none of that name.`;
  return {
    name: [],
    diagnostics: [unmet(message, didYouMean(key, Object.keys(schemas)), placeInConfig(job.configFile, ['names', key]))],
  };
}

type PlacedOperations = ReadonlyMap<string, OperationObject>;

/** By operationId, and by method and path. */
function placedOperations({ paths }: OpenApiDocument): PlacedOperations {
  return new Map(
    Object.entries(paths).flatMap(([path, { operations }]) =>
      Object.entries(operations).flatMap(([method, operation]) => [
        [operation.operationId, operation] as const,
        [`${method.toUpperCase()} ${path}`, operation] as const,
      ]),
    ),
  );
}

function chosenOperation(
  key: string,
  choice: OperationChoice,
  { placed, job }: { readonly placed: PlacedOperations; readonly job: Job },
) {
  const operation = placed.get(key) ?? placed.get(key.replace(/^[a-z]+ /, (method) => method.toUpperCase()));
  if (operation !== undefined) return { operation, choice, diagnostics: [] };
  const message = `The config says something of the operation ${JSON.stringify(key)}, but the document does not have it.`;
  const place = placeInConfig(job.configFile, ['operations', key]);
  return { operation, choice, diagnostics: [unmet(message, didYouMean(key, placed.keys()), place)] };
}

function withSeats(document: OpenApiDocument, choices: ReadonlyMap<OperationObject, OperationChoice>): OpenApiDocument {
  const seated = (item: PathItemObject): PathItemObject => {
    const operations = Object.entries(item.operations).map(([method, operation]) => {
      const { resource, method: name } = choices.get(operation) ?? {};
      const said = {
        ...(resource !== undefined && { 'x-etalon-resource': resource }),
        ...(name !== undefined && { 'x-etalon-method': name }),
      };
      return [method, { ...operation, ...said }] as const;
    });
    return { ...item, operations: Object.fromEntries(operations) };
  };
  const paths = Object.entries(document.paths).map(([path, item]) => [path, seated(item)] as const);
  return { ...document, paths: Object.fromEntries(paths) };
}

export function lockWithChoices(lock: NameLock, choices: Chosen['names']): NameLock {
  const chosen = Object.entries(choices).map(
    ([place, identifier]) => [place, { ...lock[place], identifier, file: kebabCase(identifier) || 'empty' }] as const,
  );
  return { ...lock, ...Object.fromEntries(chosen) };
}

/** Choices that could not be had, or that name a place which is not in the document. */
export function unmetChoices(lock: NameLock, choices: Chosen['names'], configFile?: string): readonly Diagnostic[] {
  return Object.entries(choices).flatMap(([place, identifier]): Diagnostic[] => {
    const given = Object.hasOwn(lock, place) ? lock[place]?.identifier : undefined;
    if (given === identifier) return [];
    const why = given === undefined ? 'is not in the document' : `is called ${given}: the name is taken or reserved`;
    const help = given === undefined ? didYouMean(place, Object.keys(lock)) : undefined;
    const message = `The config calls ${place} ${identifier}, but the place ${why}.`;
    return [unmet(message, help, placeInConfig(configFile, ['documents', given === undefined ? place : identifier]))];
  });
}

function unmet(message: string, help: string | undefined, place: Pick<Diagnostic, 'place' | 'excerpt'>): Diagnostic {
  return {
    code: 'config/name-unmet',
    severity: 'warning',
    message,
    help: help ?? 'Correct it in the config.',
    ...place,
  };
}
