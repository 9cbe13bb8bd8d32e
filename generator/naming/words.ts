/** Cuts names of documents into words and joins them again in the case that a place asks for. */

/** Words of a name, spelling kept: `OpenAIResponse-object` → `Open`, `AI`, `Response`, `object`. `²` is no part of one. */
function words(name: string): readonly string[] {
  return plain.test(name) ? plainWords(name) : wordsOfAnyScript(name);
}

/** The same rules for ASCII: classes of Unicode are slow, and most names do not need them. */
function plainWords(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
}

// oxlint-disable-next-line no-control-regex -- all of ASCII is meant
const plain = /^[\u0000-\u007f]*$/;

function wordsOfAnyScript(name: string): readonly string[] {
  return name
    .normalize('NFC')
    .replaceAll(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}\p{Nd}\p{Nl}\p{Mn}\p{Mc}]+/u)
    .filter((word) => word !== '');
}

/** `agent-turn` → `AgentTurn`; capitals within a word stay: `OpenAIResponse`. A leading digit gets an underscore. */
export function pascalCase(name: string): string {
  return legal(joined(words(name).map(capitalised)));
}

/** `agent_id` → `agentId`, `URL` → `url`, `OpenAIResponse` → `openAIResponse`. */
export function camelCase(name: string): string {
  const [first = '', ...rest] = words(name);
  return legal(
    joined([first === first.toUpperCase() ? first.toLowerCase() : uncapitalised(first), ...rest.map(capitalised)]),
  );
}

/** `OpenAIResponse` → `open-ai-response`: safe as a file name on every system. */
export function kebabCase(name: string): string {
  const text = shortened(
    words(name)
      .map((word) => word.toLowerCase())
      .join('-'),
  );
  return /^(con|prn|aux|nul|com\d|lpt\d|index)$/.test(text) ? `${text}-` : text;
}

/** Bytes: leaves room for a number and an extension, below the 255 that systems allow. */
const longestFileName = 150;

function shortened(text: string): string {
  if (Buffer.byteLength(text) <= longestFileName) return text;
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(longestFileName));
  return text.slice(0, read).replace(/-+$/, '');
}

/** Two numbers that meet are kept apart, else `v1-1` and `v11` would be one name. */
function joined(parts: readonly string[]): string {
  return parts.reduce((text, part) => (/\d$/.test(text) && /^\d/.test(part) ? `${text}_${part}` : text + part), '');
}

function legal(identifier: string): string {
  return /^[\p{ID_Start}]/u.test(identifier) || identifier === '' ? identifier : `_${identifier}`;
}

function capitalised(word: string): string {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}

function uncapitalised(word: string): string {
  const [first = ''] = word;
  return first.toLowerCase() + word.slice(first.length);
}
