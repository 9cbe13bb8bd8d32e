/** `index.markup`: the whole reference in one file that loads nothing and runs nothing but its own filter. */
import { hash } from 'node:crypto';
import type { NamedSchema, Operation } from '../../ir/index.ts';
import { typeNames } from '../../naming/index.ts';
import { noRecollection } from '../recollection.ts';
import { createSteps } from './call-text.ts';
import type { DocsContext, OperationGroup } from './docs-context.ts';
import { introduction } from './introduction.ts';
import { escapeHtml, markup, joinHtml, type Html } from './markup.ts';
import { markdownToHtml } from './markdown-to-html.ts';
import { linkedFiles, operationAnchor, printOperation } from './operation-section.ts';
import { marks, propertyViews, saysHtml, schemaAnchor, typeHtml } from './schema-view.ts';

export function printReferencePage(context: DocsContext): string {
  const { api, templates } = context;
  const style = templates.render('docs/style', {});
  const script = templates.render('docs/script', {});
  return templates.render('docs/page', {
    style,
    script,
    styleHash: hash('sha256', style, 'base64'),
    scriptHash: hash('sha256', script, 'base64'),
    ...introduction(api),
    navigation: navigation(context),
    groups: context.groups.map((group) => groupView(group, context)),
    hasWebhooks: api.webhooks.length > 0,
    webhooks: joinHtml(
      api.webhooks.map((operation) => operationSection(operation, context, { isWebhook: true })),
      '\n',
    ),
    hasTypes: api.schemas.length > 0,
    typeLinks: api.schemas.map((schema) => typeLink(schema, context)),
    types: joinHtml(
      api.schemas.map((schema) => schemaSection(schema, context)),
      '\n',
    ),
  });
}

function groupView({ resource, operations, description }: OperationGroup, context: DocsContext) {
  return {
    name: groupName(resource.path, context),
    says: markdownToHtml(description ?? ''),
    sections: joinHtml(
      operations.map((operation) => operationSection(operation, context, { isWebhook: false })),
      '\n',
    ),
  };
}

function groupName(path: readonly string[], { api, names }: DocsContext): Html {
  return escapeHtml(createSteps(names)(path).join('.') || api.title);
}

function navigation(context: DocsContext) {
  const link = (operation: Operation) => ({
    anchor: escapeHtml(operationAnchor(operation, context.names)),
    method: escapeHtml(operation.method),
    text: escapeHtml(operation.summary ?? operation.id),
  });
  const groups = context.groups.map(({ resource, operations }) => ({
    name: groupName(resource.path, context),
    links: operations.map(link),
  }));
  const { webhooks } = context.api;
  return webhooks.length === 0 ? groups : [...groups, { name: markup`webhooks`, links: webhooks.map(link) }];
}

function typeLink({ origin }: NamedSchema, { names }: DocsContext) {
  const { identifier } = names.type(origin, 'response');
  return { anchor: escapeHtml(schemaAnchor(identifier)), name: escapeHtml(identifier) };
}

/** A section depends on its schema, and on the names of types. */
function schemaSection(named: NamedSchema, context: DocsContext): Html {
  const { api, names, recollection = noRecollection } = context;
  const given = () => [named.schema, typeNames(api, names)];
  return recollection.make(`docs ${named.origin}`, { given }, () => printSchema(named, context));
}

/** A section depends on its operation, on how that is called, on the names of types, and on where its links lead. */
function operationSection(operation: Operation, context: DocsContext, kind: { readonly isWebhook: boolean }): Html {
  const { api, names, callText, recollection = noRecollection } = context;
  const given = () => [
    operation,
    kind.isWebhook ? '' : callText(operation),
    names.operation(operation.id).file,
    typeNames(api, names),
    linkedFiles(operation, context),
  ];
  return recollection.make(`docs ${operation.origin}`, { given }, () => printOperation(operation, context, kind));
}

function printSchema({ origin, schema }: NamedSchema, { names, templates }: DocsContext): Html {
  const { identifier } = names.type(origin, 'response');
  const rows = propertyViews(schema, names);
  return templates.render('docs/type', {
    anchor: escapeHtml(schemaAnchor(identifier)),
    name: escapeHtml(identifier),
    marks: marks([schema.deprecated ? 'deprecated' : undefined]),
    type: typeHtml(schema, names),
    values:
      schema.kind === 'enum'
        ? joinHtml(
            schema.values.map((value) => markup`<code>${escapeHtml(JSON.stringify(value))}</code>`),
            ', ',
          )
        : '',
    says: saysHtml(schema),
    hasRows: rows.length > 0,
    rows,
  }) as Html;
}
