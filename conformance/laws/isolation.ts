/** Laws of isolation: whoever asks with another key, or under another parent, sees nothing. */
import { isObject, type Json } from '#document';
import type { LawUse, Send } from '../format/scenario.ts';
import { judged } from '../judge/finding.ts';
import type { Law } from './law.ts';

export const isolation: Law = {
  name: 'isolation',
  says: 'Each of `variants` changes the request (`key`, `parameters`, `body`) and is refused with 4xx; no answer holds one of the texts of `reveals`.',
  assertions: (use) =>
    variantsOf(use).flatMap((_, index) => [
      `law.refused[${index}]`,
      ...(use['reveals'] === undefined ? [] : [`law.silent[${index}]`]),
    ]),
  async judge(use, inquiry) {
    const secrets = [inquiry.option('reveals') ?? []].flat().map(String);
    const findings = [];
    for (const [index, variant] of variantsOf(use).entries()) {
      const { received } = await inquiry.ask(changed(use.send, variant));
      const { status, text } = received;
      findings.push(
        judged(
          `law.refused[${index}]`,
          status >= 400 && status < 500
            ? undefined
            : `${describe(variant)}: status ${status} instead of 4xx: ${text.slice(0, 200)}`,
        ),
      );
      if (use['reveals'] === undefined) continue;
      const revealed = secrets.find((secret) => secret !== '' && text.includes(secret));
      findings.push(
        judged(
          `law.silent[${index}]`,
          revealed === undefined ? undefined : `${describe(variant)}: the answer holds ${JSON.stringify(revealed)}`,
        ),
      );
    }
    return findings;
  },
};

function variantsOf(use: LawUse): readonly Json[] {
  const variants = use['variants'];
  return Array.isArray(variants) ? variants : [{ key: 'second' }];
}

function changed(send: Send, variant: Json): Send {
  if (!isObject(variant)) return send;
  const { parameters, key, body } = variant;
  return {
    ...send,
    ...(isObject(parameters) ? { parameters: { ...send.parameters, ...parameters } } : {}),
    ...(key === 'first' || key === 'second' || key === 'none' || key === 'wrong' ? { key } : {}),
    ...(body === undefined ? {} : { body }),
  };
}

function describe(variant: Json): string {
  return `with ${JSON.stringify(variant)}`;
}
