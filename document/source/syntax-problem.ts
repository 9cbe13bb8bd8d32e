/** What the reader of YAML says of a mistake, for people who have not read YAML's specification. */
import type { ErrorCode, YAMLError } from 'yaml';
import type { ParseProblem } from './parsed.ts';

/** `message` where the reader's own words are jargon. */
interface Advice {
  readonly message?: string;
  readonly help: string;
}

/** Begins what is said of a bracket that is never closed. */
const openBlock = 'Flow ';

export const generalAdvice: Advice = { help: 'Correct the text there, or just before.' };

const colon = 'Put a text with a colon and a space in it in quotation marks; indent members alike.';

const advices: { readonly [Code in ErrorCode]?: Advice } = {
  TAB_AS_INDENT: { message: 'The line is indented by a tab.', help: 'Indent with spaces: YAML takes no tabs there.' },
  BAD_INDENT: { help: 'Indent the members of one object by the same number of spaces.' },
  BLOCK_AS_IMPLICIT_KEY: { message: 'A member begins within the value of another.', help: colon },
  MULTILINE_IMPLICIT_KEY: {
    message: 'A line is neither a member nor an item of a list.',
    help: 'Write `name: value`; put a text of several lines in quotation marks, or behind `|`.',
  },
  MISSING_CHAR: { help: 'Write it, or close the bracket or the quotation mark before.' },
  UNEXPECTED_TOKEN: {
    message: 'Something begins where a value should have ended.',
    help: 'Put a text with quotation marks, braces or brackets in it in quotation marks as a whole; close what was begun.',
  },
  BAD_ALIAS: { help: 'Define the anchor before, or put a text that begins with * in quotation marks.' },
  BAD_SCALAR_START: { help: 'Put a text that begins with @, ` or % in quotation marks.' },
  BAD_DQ_ESCAPE: { help: 'Write the backslash twice, or use single quotation marks.' },
};

/** Words of JSON where the text is JSON: maps are objects there. */
export function syntaxProblem({ code, message, pos }: YAMLError): ParseProblem {
  const isOpen = message.startsWith(openBlock);
  const { help, message: plain } = advices[isOpen ? 'MISSING_CHAR' : code] ?? generalAdvice;
  return { code: 'document/syntax', message: plain ?? plainWords(message), offset: pos[0], help };
}

function plainWords(message: string): string {
  const sentence = (message.split('\n')[0] ?? message)
    .trim()
    .replace(/^Flow (?:map|sequence) in block collection must be sufficiently indented and/, 'What was begun must')
    .replace('flow map items', 'members')
    .replace('flow sequence items', 'items')
    .replace(/^Flow map/, 'An object')
    .replace(/^Flow sequence/, 'A list');
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
