/** Translates regular expressions of other languages (PCRE, Java, .NET, Python, Ruby) into ECMAScript's. */

/** The pattern as ECMAScript writes it, unchanged if it is written so already; undefined if ECMAScript has nothing like it. */
export function inEcmaScript(pattern: string): string | undefined {
  // As PHP, Perl and JavaScript write it: /pattern/flags.
  const [, inner = '', flags = ''] = /^\/(.+)\/([gimsuy]{0,3})$/su.exec(pattern) ?? [];
  // `/path/more` is a path, unless flags, anchors or a fault in it tell otherwise.
  const isDelimited = (flags !== '' && !/(?<!\\)\//u.test(inner)) || /^\^|[^\\]\$$/su.test(inner) || !compiles(pattern);
  if (inner !== '' && isDelimited) return translated(inner, flags);
  if (isStrict(pattern)) return pattern;
  // Flags at the beginning: (?i).
  const [mode = '', flagsOfMode = ''] = /(?<=^\^?)\(\?([imsu]+)\)/su.exec(pattern) ?? [];
  return translated(pattern.replace(mode, ''), flagsOfMode);
}

function translated(pattern: string, flags: string): string | undefined {
  let found = '';
  let isClass = false;
  for (let at = 0; at < pattern.length;) {
    const [token = '', meant = token] = tokenAt(pattern, at, isClass);
    found += withFlags(meant, flags, isClass);
    at += token.length;
    isClass = isClass ? token !== ']' : token === '[' || token === '[^';
  }
  const needsUnicode = /\\[pPu]\{/u.test(found);
  return (needsUnicode ? isStrict(found) : compiles(found)) ? found : undefined;
}

/** Flags have no place in a schema: what they mean is said where it applies. */
function withFlags(text: string, flags: string, isClass: boolean): string {
  if (text === '.' && !isClass && flags.includes('s')) return String.raw`[\s\S]`;
  if (!flags.includes('i')) return text;
  if (isClass && /^(?:[a-z]-[a-z]|[A-Z]-[A-Z])$/u.test(text)) return text.toLowerCase() + text.toUpperCase();
  if (!/^[A-Za-z]$/u.test(text)) return text;
  const both = text.toLowerCase() + text.toUpperCase();
  return isClass ? both : `[${both}]`;
}

/** What stands at a place, and what it means where that is written differently. */
function tokenAt(pattern: string, at: number, isClass: boolean): readonly string[] {
  for (const [expression, meaning] of isClass ? inClass : outside) {
    expression.lastIndex = at;
    const match = expression.exec(pattern);
    if (match !== null) return [match[0], meaning?.(...match.slice(1)) ?? match[0]];
  }
  return [String.fromCodePoint(pattern.codePointAt(at) ?? 0)];
}

/** What stands in other languages, and what it means here; without a meaning it stays, as one token that is not to be cut. */
type Rule = readonly [RegExp, ((...groups: string[]) => string)?];

const posix: { readonly [name: string]: string } = {
  alpha: 'a-zA-Z',
  digit: '0-9',
  alnum: 'a-zA-Z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  space: String.raw`\s`,
  punct: '!-\\/:-@\\[-`{-~',
  xdigit: '0-9A-Fa-f',
  word: String.raw`\w`,
  blank: String.raw` \t`,
  print: ' -~',
  graph: '!-~',
};

const everywhere: readonly Rule[] = [
  // Properties without braces (`\pL`), code points in braces, bell and escape.
  [/\\p\{?(L|N|P|S|Z|M|Lu|Ll|Nd)\}?/sy, (name) => String.raw`\p{${name}}`],
  [/\\x\{([0-9A-Fa-f]{1,6})\}/sy, (digits) => String.raw`\u{${digits}}`],
  [/\\a/sy, () => String.raw`\x07`],
  [/\\e/sy, () => String.raw`\x1b`],
];

const inClass: readonly Rule[] = [
  // Scripts and classes of Java and .NET; POSIX classes; horizontal space; escapes and ranges that stay.
  [/\\p\{(?:Is|In)?([A-Za-z_]+)\}/sy, (name = '') => propertyOf(name, true)],
  [
    /\[:(alpha|digit|alnum|upper|lower|space|punct|xdigit|word|blank|print|graph):\]/sy,
    (name = '') => posix[name] ?? '',
  ],
  ...everywhere,
  [/\\h/sy, () => posix['blank'] ?? ''],
  [/\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\./sy],
  [/[A-Za-z]-[A-Za-z]/sy],
];

const outside: readonly Rule[] = [
  // The same outside of a class; the beginning of one; beginning and end of the text; line ends; quoted text.
  [/\\p\{(?:Is|In)?([A-Za-z_]+)\}/sy, (name = '') => propertyOf(name, false)],
  [/\[\^?/sy],
  [/\\A/sy, () => '^'],
  [/\\[Zz]/sy, () => '$'],
  [/\\h/sy, () => String.raw`[ \t]`],
  [/\\R/sy, () => String.raw`(?:\r\n|[\n\v\f\r])`],
  [/\\Q(.*?)(?:\\E|$)/sy, (text = '') => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`)],
  ...everywhere,
  // Named groups and references of Python; comments; atomic groups and possessive quantifiers, without which more is accepted, never less.
  [/\(\?P?(<[A-Za-z_]\w*>)/sy, (name) => `(?${name}`],
  [/\(\?P=([A-Za-z_]\w*)\)/sy, (name) => String.raw`\k<${name}>`],
  [/\(\?#[^)]*\)/sy, () => ''],
  [/\(\?>/sy, () => '(?:'],
  [/\(\?(?:<[=!]|[:=!])/sy],
  [/([*+?]|\{\d+(?:,\d*)?\})\+/sy, (quantifier) => quantifier ?? ''],
  [/\\k<\w+>|\\u\{[0-9A-Fa-f]+\}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\c[A-Za-z]|\\./sy],
];

/** Of Java and .NET: `IsGreek` is a script, `Alnum` a class of ASCII. */
function propertyOf(name: string, isClass: boolean): string {
  const ascii = posix[name.toLowerCase()];
  if (ascii !== undefined) return isClass ? ascii : `[${ascii}]`;
  const candidates = [name, `Script=${name}`].map((each) => String.raw`\p{${each}}`);
  return candidates.find(isStrict) ?? String.raw`\p{${name}}`;
}

function isStrict(pattern: string): boolean {
  return isExpression(pattern, 'u');
}

function compiles(pattern: string): boolean {
  return isStrict(pattern) || isExpression(pattern, '');
}

function isExpression(pattern: string, flags: string): boolean {
  try {
    return new RegExp(pattern, flags) instanceof RegExp;
  } catch {
    return false;
  }
}
