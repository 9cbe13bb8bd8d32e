/** Every kind of change, and what it breaks on each side of an exchange. */
import type { ChangeClass, Party, Side } from './change.ts';

/** `wire` breaks what is sent; `client` and `server` break source only, `both` that of both; `fine` breaks nothing. */
type Effect = 'wire' | 'client' | 'server' | 'both' | 'fine';

interface Rule {
  readonly request: Effect;
  readonly response: Effect;
  readonly interface: Effect;
  /** Something is there that was not there before: at least a minor version. */
  readonly adds?: true;
}

const everywhere = (effect: Effect): Omit<Rule, 'adds'> => ({ request: effect, response: effect, interface: effect });

/** Less is accepted: who sends breaks on the wire, who reads is safe, but who writes answers must follow. */
const narrows: Rule = { request: 'wire', response: 'server', interface: 'fine' };
/** More is accepted: senders are safe, handlers of requests must expect it, readers of answers break on the wire. */
const widens: Rule = { request: 'server', response: 'wire', interface: 'fine', adds: true };

const rules = {
  'operation-added': { ...everywhere('server'), adds: true },
  'operation-removed': everywhere('wire'),
  'operation-moved': everywhere('wire'),
  'operation-renamed': everywhere('both'),
  'client-shape-changed': everywhere('client'),
  'operation-deprecated': everywhere('fine'),
  'path-parameter-renamed': everywhere('server'),
  'parameter-added': { ...everywhere('fine'), adds: true },
  'required-parameter-added': everywhere('wire'),
  'parameter-removed': everywhere('both'),
  'parameter-became-required': everywhere('wire'),
  'parameter-became-optional': { ...everywhere('server'), adds: true },
  'parameter-style-changed': everywhere('wire'),
  'request-body-added': { ...everywhere('server'), adds: true },
  'required-request-body-added': everywhere('wire'),
  'request-body-removed': everywhere('both'),
  'request-body-became-required': everywhere('wire'),
  'request-body-became-optional': { ...everywhere('server'), adds: true },
  'media-type-added': { request: 'server', response: 'client', interface: 'fine', adds: true },
  'media-type-renamed': everywhere('both'),
  'media-type-removed': { request: 'wire', response: 'wire', interface: 'fine' },
  'success-response-added': { ...everywhere('client'), adds: true },
  'success-response-removed': everywhere('wire'),
  'error-response-added': { ...everywhere('fine'), adds: true },
  'error-response-removed': everywhere('both'),
  'response-header-added': { ...everywhere('fine'), adds: true },
  'required-response-header-added': { ...everywhere('server'), adds: true },
  'response-header-removed': everywhere('wire'),
  'response-header-became-required': everywhere('server'),
  'response-header-became-optional': everywhere('client'),
  'link-added': { ...everywhere('fine'), adds: true },
  'link-removed': everywhere('client'),
  'link-changed': everywhere('client'),
  'stream-changed': everywhere('wire'),
  'security-tightened': everywhere('wire'),
  'security-relaxed': { ...everywhere('fine'), adds: true },
  'security-scheme-changed': everywhere('wire'),
  'security-scheme-added': { ...everywhere('fine'), adds: true },
  'security-scheme-removed': everywhere('both'),
  'token-source-added': { ...everywhere('fine'), adds: true },
  'token-source-removed': everywhere('wire'),
  'server-added': { ...everywhere('fine'), adds: true },
  'server-removed': everywhere('wire'),
  'server-narrowed': everywhere('wire'),
  'server-widened': { ...everywhere('fine'), adds: true },
  'webhook-added': { ...everywhere('fine'), adds: true },
  'webhook-removed': everywhere('wire'),
  'callback-added': { ...everywhere('fine'), adds: true },
  'callback-removed': everywhere('wire'),
  'callback-moved': everywhere('wire'),
  'schema-added': { ...everywhere('fine'), adds: true },
  'schema-removed': everywhere('both'),
  'unused-schema-changed': everywhere('both'),
  'type-narrowed': narrows,
  'type-widened': widens,
  'type-changed': { request: 'wire', response: 'wire', interface: 'fine' },
  'value-removed': narrows,
  // Readers of answers meet a value that they do not know; generated clients leave room for that.
  'value-added': { request: 'server', response: 'client', interface: 'fine', adds: true },
  'values-limited': narrows,
  'values-freed': widens,
  'property-added': { request: 'fine', response: 'fine', interface: 'fine', adds: true },
  'required-property-added': { request: 'wire', response: 'server', interface: 'fine', adds: true },
  // A closed object refuses what old clients send; an open one lets it pass unread. Readers miss what they count on.
  'property-removed': { request: 'both', response: 'both', interface: 'fine' },
  'accepted-property-removed': { request: 'wire', response: 'both', interface: 'fine' },
  'required-property-removed': { request: 'both', response: 'wire', interface: 'fine' },
  'property-became-required': narrows,
  'property-became-optional': widens,
  'object-closed': narrows,
  'object-opened': { request: 'fine', response: 'fine', interface: 'fine', adds: true },
  'alternative-added': widens,
  'alternative-removed': narrows,
  'discriminator-changed': { request: 'wire', response: 'wire', interface: 'fine' },
  'limit-tightened': { request: 'wire', response: 'fine', interface: 'fine' },
  'limit-loosened': { request: 'fine', response: 'fine', interface: 'fine', adds: true },
  'pattern-changed': { request: 'wire', response: 'fine', interface: 'fine' },
  'format-added': { request: 'wire', response: 'fine', interface: 'fine' },
  'format-removed': { request: 'fine', response: 'wire', interface: 'fine', adds: true },
  'format-changed': { request: 'wire', response: 'wire', interface: 'fine' },
  'default-changed': everywhere('fine'),
  'encoding-changed': everywhere('wire'),
  'keyword-changed': { request: 'wire', response: 'wire', interface: 'fine' },
  'text-changed': everywhere('fine'),
} as const satisfies { readonly [code: string]: Rule };

export type ChangeCode = keyof typeof rules;

export const changeCodes = Object.keys(rules) as readonly ChangeCode[];

export interface Judgement {
  readonly class: ChangeClass;
  readonly breaks: readonly Party[];
}

const judgements: { readonly [Each in Effect]: Judgement } = {
  wire: { class: 'wire-breaking', breaks: ['client', 'server'] },
  both: { class: 'source-breaking', breaks: ['client', 'server'] },
  client: { class: 'source-breaking', breaks: ['client'] },
  server: { class: 'source-breaking', breaks: ['server'] },
  fine: { class: 'compatible', breaks: [] },
};

/** What a change of this kind breaks on this side. */
export function judge(code: ChangeCode, side: Side): Judgement {
  return judgements[rules[code][side]];
}

/** Whether it brings something new, or only changes what there is. */
export function isAddition(code: ChangeCode): boolean {
  const rule: Rule = rules[code];
  return rule.adds === true;
}
