/** What a document says about itself: info, tags, documentation elsewhere. */
import type { ExternalDocumentation, Info, TagObject } from '../open-api.ts';
import type { Cursor } from '../source/cursor.ts';
import type { Context } from './context.ts';
import { child, withValue } from '../source/cursor.ts';
import { compact } from './context.ts';
import { dereference, extensions, list, object, text } from './fields.ts';
import { noteFields } from './note-fields.ts';

export function readInformation(context: Context): Info {
  const found = object(context, context.root, 'info');
  if (found === undefined)
    context.reporter.report('document/missing-field', 'The document has no `info`.', { at: context.root });
  const holder = found ?? withValue(context.root, {});
  noteFields(context, holder, 'info');
  return compact({
    title: requiredText(context, holder, { key: 'title', otherwise: 'API', told: found === undefined }),
    version: requiredText(context, holder, { key: 'version', otherwise: '0.0.0', told: found === undefined }),
    summary: text(context, holder, 'summary'),
    description: text(context, holder, 'description'),
    termsOfService: text(context, holder, 'termsOfService'),
    contact: readContact(context, holder),
    license: readLicense(context, holder),
    ...extensions(context, holder),
  });
}

interface Required {
  readonly key: string;
  readonly otherwise: string;
  /** Whether it has been said already that everything is missing. */
  readonly told: boolean;
}

function requiredText(context: Context, holder: Cursor, { key, otherwise, told }: Required): string {
  const found = text(context, holder, key);
  if (found === undefined && !told) {
    context.reporter.report('document/missing-field', `\`info.${key}\` is missing; read as '${otherwise}'.`, {
      at: holder,
    });
  }
  return found ?? otherwise;
}

function readContact(context: Context, holder: Cursor): Info['contact'] {
  const contact = object(context, holder, 'contact');
  if (contact === undefined) return undefined;
  noteFields(context, contact, 'contact');
  return compact({
    name: text(context, contact, 'name'),
    url: text(context, contact, 'url'),
    email: text(context, contact, 'email'),
  });
}

function readLicense(context: Context, holder: Cursor): Info['license'] {
  const license = object(context, holder, 'license');
  if (license === undefined) return undefined;
  noteFields(context, license, 'license');
  const identifier = text(context, license, 'identifier');
  return compact({
    name: text(context, license, 'name') ?? identifier ?? '',
    identifier,
    url: text(context, license, 'url'),
  });
}

/** Without a URL it leads nowhere and is left out. */
export function readExternalDocs(context: Context, holder: Cursor): ExternalDocumentation | undefined {
  const docs = child(holder, 'externalDocs') === undefined ? undefined : object(context, holder, 'externalDocs');
  if (docs !== undefined) noteFields(context, docs, 'external documentation');
  const url = docs === undefined ? undefined : text(context, docs, 'url');
  return docs === undefined || url === undefined
    ? undefined
    : compact({ url, description: text(context, docs, 'description') });
}

export function readTags(context: Context): readonly TagObject[] {
  return list(context, context.root, 'tags').flatMap((item) => {
    const tag = dereference(context, item);
    const name = tag === undefined ? undefined : text(context, tag, 'name');
    return tag === undefined || name === undefined ? [] : [readTag(context, tag, name)];
  });
}

function readTag(context: Context, tag: Cursor, name: string): TagObject {
  noteFields(context, tag, 'tag');
  return compact({
    name,
    summary: text(context, tag, 'summary'),
    description: text(context, tag, 'description'),
    externalDocs: readExternalDocs(context, tag),
    parent: text(context, tag, 'parent'),
    kind: text(context, tag, 'kind'),
    ...extensions(context, tag),
  });
}
