/** What the page says before its operations: who stands behind the API, where it is served, who may call it, its tags. */
import type { Api, OAuthFlow, SecurityScheme, Server, Tag } from '../../ir/index.ts';
import { linkHtml } from './link-html.ts';
import { escapeHtml, type Html, joinHtml, markup } from './markup.ts';
import { inlineMarkdown, markdownToHtml } from './markdown-to-html.ts';
import { elsewhere } from './schema-view.ts';

/** The view of the head of `docs/page`. */
export function introduction(api: Api) {
  const { title, version, summary, description, servers, securitySchemes, tags } = api;
  return {
    title: escapeHtml(title),
    version: escapeHtml(version),
    summary: summary === undefined ? markup`` : markup`. ${inlineMarkdown(summary)}`,
    says: markdownToHtml(description ?? ''),
    about: joinHtml(aboutLines(api), '\n'),
    servers: servers.map(serverView),
    hasSecurity: securitySchemes.length > 0,
    security: securitySchemes.map(schemeView),
    hasTags: tags.length > 0,
    tags: tags.map(tagView),
  };
}

function aboutLines({ about = {}, externalDocs }: Api): readonly Html[] {
  const { contact, license, termsOfService } = about;
  const mail = contact?.email === undefined ? undefined : linkHtml(`mailto:${contact.email}`, contact.email);
  const who = contact?.url === undefined ? plain(contact?.name) : linkHtml(contact.url, contact.name ?? contact.url);
  const under = license?.url === undefined ? plain(license?.name) : linkHtml(license.url, license.name);
  return [
    ...line('Contact', [who, mail]),
    ...line('License', [under, identifier(license)]),
    ...line('Terms', [termsOfService === undefined ? undefined : linkHtml(termsOfService, termsOfService)]),
    elsewhere(externalDocs),
  ];
}

function identifier(license: NonNullable<Api['about']>['license']): Html | undefined {
  return license?.identifier === license?.name ? undefined : plain(license?.identifier);
}

function plain(text: string | undefined): Html | undefined {
  return text === undefined || text === '' ? undefined : escapeHtml(text);
}

function line(label: string, pieces: readonly (Html | undefined)[]): readonly Html[] {
  const present = pieces.filter((piece) => piece !== undefined);
  return present.length === 0 ? [] : [markup`<p class="small">${escapeHtml(label)}: ${joinHtml(present, ', ')}</p>`];
}

function serverView({ url, name, description, variables }: Server) {
  const shown = Object.entries(variables);
  return {
    url: escapeHtml(url),
    name: plain(name) ?? markup``,
    says: markdownToHtml(description ?? ''),
    hasVariables: shown.length > 0,
    variables: shown.map(([variable, { default: fallback, values, description: says }]) => ({
      name: escapeHtml(variable),
      type: joinHtml(
        (values ?? [fallback]).map((value) => markup`<code>${escapeHtml(value)}</code>`),
        ', ',
      ),
      marks: markup``,
      says: markup`${markdownToHtml(says ?? '')}<p>Default: <code>${escapeHtml(fallback)}</code></p>`,
    })),
  };
}

function schemeView(scheme: SecurityScheme) {
  const { name, type, description, deprecated, bearerFormat, discoveryUrl, flows } = scheme;
  const facts = [
    ...line('Sent as', [sentAs(scheme)]),
    ...line('Form of the token', [plain(bearerFormat)]),
    ...line('Described at', [discoveryUrl === undefined ? undefined : linkHtml(discoveryUrl, discoveryUrl)]),
    ...flows.map(flowHtml),
  ];
  return {
    name: escapeHtml(name),
    type: escapeHtml(deprecated ? `${type}, deprecated` : type),
    says: markup`${markdownToHtml(description ?? '')}${facts}`,
  };
}

function sentAs({ parameter, scheme }: SecurityScheme): Html | undefined {
  if (parameter === undefined) return plain(scheme);
  return markup`<code>${escapeHtml(parameter.name)}</code> in ${escapeHtml(parameter.in)}`;
}

function flowHtml({ kind, scopes, ...addresses }: OAuthFlow): Html {
  const links = Object.values(addresses).flatMap((url) => (url === undefined ? [] : [linkHtml(url, url)]));
  const permits = Object.entries(scopes).map(
    ([scope, says]) => markup`<li><code>${escapeHtml(scope)}</code> ${inlineMarkdown(says)}</li>`,
  );
  return markup`<p class="small">Flow ${escapeHtml(kind)}: ${joinHtml(links, ', ')}</p><ul>${permits}</ul>`;
}

function tagView({ name, summary, description, externalDocs, parent, kind }: Tag) {
  return {
    name: escapeHtml(name),
    says: markup`${inlineMarkdown(summary ?? '')}${markdownToHtml(description ?? '')}${[
      ...line('Belongs to', [plain(parent)]),
      ...line('Kind', [plain(kind)]),
    ]}${elsewhere(externalDocs)}`,
  };
}
