/**
 * Placeholders in what a script says:
 * `{user.content}` `{user.texts}` (of all user messages, with ` / ` between them) `{tool.content}` `{tool.name}` `{system.content}` `{round}` `{attempt}` `{model}`,
 * `{tools}` (names of the tools on offer) and `{roles}` (of all messages), both joined by commas,
 * `{request.<parameter>}` (a number, text or boolean of the request). Anything else in braces stays as it is.
 */
import type { Situation } from './situation.ts';

/** The text with its placeholders filled in; what is filled in is not looked at again. */
export function interpolate(text: string, situation: Situation): string {
  return text.replace(/\{([a-z_.]{1,40})\}/g, (placeholder, name: string) => valueOf(name, situation) ?? placeholder);
}

/** The same for every text inside a value. */
export function interpolateDeep(value: unknown, situation: Situation): unknown {
  if (typeof value === 'string') return interpolate(value, situation);
  if (Array.isArray(value)) return value.map((member) => interpolateDeep(member, situation));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, interpolateDeep(member, situation)]));
}

const values: ReadonlyMap<string, (situation: Situation) => string> = new Map([
  ['user.content', (situation: Situation) => situation.userText],
  ['user.texts', (situation: Situation) => situation.userTexts.join(' / ')],
  ['system.content', (situation: Situation) => situation.systemText],
  ['tool.content', (situation: Situation) => situation.tool?.content ?? ''],
  ['tool.name', (situation: Situation) => situation.tool?.name ?? ''],
  ['round', (situation: Situation) => String(situation.round)],
  ['attempt', (situation: Situation) => String(situation.attempt)],
  ['model', (situation: Situation) => situation.request.model],
  ['tools', (situation: Situation) => situation.offeredTools.join(',')],
  ['roles', (situation: Situation) => situation.roles.join(',')],
]);

function valueOf(name: string, situation: Situation): string | undefined {
  const known = values.get(name);
  if (known !== undefined) return known(situation);
  return name.startsWith('request.') ? parameterText(name.slice('request.'.length), situation) : undefined;
}

function parameterText(name: string, { request }: Situation): string {
  const value = Object.hasOwn(request, name) ? request[name] : undefined;
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}
