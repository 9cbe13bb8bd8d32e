// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The pairs of a query or a urlencoded form, split but not yet decoded: a style may still have to split the values. */
import { decodeFormText } from './percent.ts';

export interface Pair {
  /** Decoded; names have no inner structure but brackets. */
  readonly name: string;
  /** As sent. */
  readonly raw: string;
}

/** Splits `a=1&b=2`; a pair whose name is not valid percent-encoding is kept under its raw name. */
export function splitPairs(text: string): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let from = 0; from < text.length;) {
    const at = text.indexOf('&', from);
    const end = at === -1 ? text.length : at;
    if (end > from) pairs.push(splitPair(text.slice(from, end)));
    from = end + 1;
  }
  return pairs;
}

function splitPair(pair: string): Pair {
  const at = pair.indexOf('=');
  const name = at === -1 ? pair : pair.slice(0, at);
  return { name: decodeFormText(name) ?? name, raw: at === -1 ? '' : pair.slice(at + 1) };
}
