/** `api.md`: every operation by resource with the call that makes it, and every type, each linked to its source. */
import type { NamedSchema, Operation } from '../../ir/index.ts';
import type { GeneratedSymbol, Names } from '../../naming/names.ts';
import { typeNames } from '../../naming/index.ts';
import { noRecollection } from '../recollection.ts';
import { answerLabel } from './answer-label.ts';
import { createSteps } from './call-text.ts';
import type { DocsContext, OperationGroup } from './docs-context.ts';
import { firstSentence, markdownCode, markdownTarget, markdownText } from './markdown-text.ts';

export function printApiIndex(context: DocsContext): string {
  const { api, templates } = context;
  return templates.render('docs/api', {
    title: markdownText(api.title),
    version: markdownCode(api.version),
    summary: markdownText(firstSentence(api.description)),
    resources: context.groups.map((group) => groupView(group, context)),
    hasWebhooks: api.webhooks.length > 0,
    webhooks: api.webhooks.map((operation) => ({ name: markdownCode(operation.path), says: sentenceOf(operation) })),
    hasTypes: api.schemas.length > 0,
    types: api.schemas.map((schema) => typeView(schema, context)),
  });
}

function groupView({ resource, operations, description = '' }: OperationGroup, context: DocsContext) {
  return {
    heading: markdownCode(['client', ...createSteps(context.names)(resource.path)].join('.')),
    hasSays: description !== '',
    says: markdownText(firstSentence(description)),
    operations: operations.map((operation) => operationView(operation, context)),
  };
}

function operationView(operation: Operation, { api, names, callText, recollection = noRecollection }: DocsContext) {
  const call = callText(operation);
  const { responses } = names.operation(operation.id);
  const given = () => [operation, call, responses.module, typeNames(api, names)];
  return recollection.make(`docs line ${operation.origin}`, { given }, () => operationLine(operation, call, names));
}

function operationLine(operation: Operation, call: string, names: Names) {
  const { responses } = names.operation(operation.id);
  const nameOf = (target: string): string => names.type(target, 'response').identifier;
  return {
    call: markdownCode(call),
    request: markdownCode(`${operation.method} ${operation.path}`),
    answer: markdownCode(answerLabel(operation, nameOf)),
    source: sourceOf(responses),
    says: sentenceOf(operation),
  };
}

function sentenceOf(operation: Operation): string {
  const says = markdownText(firstSentence(operation.summary ?? operation.description));
  return operation.deprecated ? `**Deprecated.** ${says}` : says;
}

function typeView(named: NamedSchema, { api, names, recollection = noRecollection }: DocsContext) {
  const given = () => [named.schema, typeNames(api, names)];
  return recollection.make(`docs line ${named.origin}`, { given }, () => typeLine(named, names));
}

function typeLine({ origin, schema }: NamedSchema, names: Names) {
  const response = names.type(origin, 'response');
  const request = names.type(origin, 'request');
  const symbols = response.identifier === request.identifier ? [response] : [response, request];
  return {
    links: symbols.map((symbol) => `[${markdownCode(symbol.identifier)}](${sourceOf(symbol)})`).join(', '),
    says: markdownText(firstSentence(schema.description ?? schema.title)),
  };
}

/** From `docs/` to the file of a symbol. */
function sourceOf({ module }: GeneratedSymbol): string {
  return markdownTarget(`../${module}.ts`);
}
