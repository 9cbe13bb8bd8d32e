/** Whether code uses a variable: what is never used is not declared, or the compiler of a strict project complains. */
import type { Code } from '../../../render/index.ts';

export function mentions(body: readonly Code[], name: Code): boolean {
  const word = new RegExp(String.raw`\b${name}\b`, 'u');
  return body.some((statement) => statement.includes(name) && word.test(statement.replaceAll(strings, "''")));
}

const strings = /'(?:[^'\\]|\\.)*'/gu;
