/** Takes secrets out of everything that leaves the exam, however the target wrote them back. */

/** Replaces every secret in every text of the value, also percent-encoded, JSON-escaped and in base64. */
export function redact<T>(value: T, secrets: Iterable<string>): T {
  const needles = [
    ...new Set([...secrets].filter((secret) => secret.length >= 4).flatMap((secret) => spellings(secret))),
  ].toSorted((left, right) => right.length - left.length);
  return needles.length === 0 ? value : (walk(value, needles) as T);
}

function spellings(secret: string): readonly string[] {
  return [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret, 'utf8').toString('base64'),
  ];
}

/** The report's own member names stay, even where a key is called `first`; those of headers come from the target. */
function walk(value: unknown, needles: readonly string[], isOurs = true): unknown {
  if (typeof value === 'string') return needles.reduce((text, needle) => text.replaceAll(needle, '[redacted]'), value);
  if (Array.isArray(value)) return value.map((item: unknown) => walk(item, needles, isOurs));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      isOurs && /^[a-z]+$/i.test(key) ? key : String(walk(key, needles)),
      walk(member, needles, isOurs && key !== 'headers'),
    ]),
  );
}
