/** `api.md`: every operation by resource with the call that makes it, and every type, each linked to its source. */
import type { NamedSchema, Operation } from '../../ir/index.ts';
import type { GeneratedSymbol, ResourceNames } from '../../naming/names.ts';
import type { EmitContext } from '../emitter.ts';
import { answerLabel } from './answer-label.ts';
import { callText } from './call-text.ts';
import { firstSentence, markdownCode, markdownTarget, markdownText } from './markdown-text.ts';

export function printApiIndex({ api, names, templates }: EmitContext): string {
  const resources = names.resources.filter((resource) => resource.operations.length > 0);
  const operations = new Map(api.operations.map((operation) => [operation.id, operation]));
  return templates.render('docs/api', {
    title: markdownText(api.title),
    version: markdownCode(api.version),
    summary: markdownText(firstSentence(api.description)),
    resources: resources.map((resource) => resourceView(resource, operations, { api, names, templates })),
    hasWebhooks: api.webhooks.length > 0,
    webhooks: api.webhooks.map((operation) => ({ name: markdownCode(operation.path), says: sentenceOf(operation) })),
    hasTypes: api.schemas.length > 0,
    types: api.schemas.map((schema) => typeView(schema, { api, names, templates })),
  });
}

function resourceView(resource: ResourceNames, operations: ReadonlyMap<string, Operation>, context: EmitContext) {
  const own = resource.operations.flatMap((id) => operations.get(id) ?? []);
  return {
    heading: markdownCode(['client', ...resource.path].join('.')),
    operations: own.map((operation) => operationView(operation, context)),
  };
}

function operationView(operation: Operation, { names }: EmitContext) {
  const { responses } = names.operation(operation.id);
  const nameOf = (target: string): string => names.type(target, 'response').identifier;
  return {
    call: markdownCode(callText(operation, names)),
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

function typeView({ origin, schema }: NamedSchema, { names }: EmitContext) {
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
