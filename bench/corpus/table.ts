/** Measured documents as rows of a Markdown table. */
import { isFine, type Measured } from './measure-document.ts';

export function tableHead(compilers: readonly string[]): string {
  const checks = compilers.flatMap((name) => [`errors ${name}`, `check ${name} ms`]);
  const names = [
    '',
    'document',
    'generate ms',
    'peak MB',
    'files',
    'kB',
    'repairs',
    'represented',
    'widened',
    'ignored',
    ...checks,
  ];
  return `| ${names.join(' | ')} |\n|${names.map((_, index) => (index === 1 || index === 0 ? '---|' : '---:|')).join('')}\n`;
}

export function tableRow(measured: Measured, compilers: readonly string[]): string {
  const { generated, compiled, document } = measured;
  const checks = compilers.flatMap((name) => {
    const found = compiled.get(name);
    return found === undefined ? ['–', '–'] : [String(found.errors.length), Math.round(found.milliseconds)];
  });
  const facts =
    generated === undefined
      ? ['broke', ...Array.from({ length: 7 }, () => '–')]
      : [
          Math.round(generated.milliseconds),
          Math.round(generated.peakMemory / 2 ** 20),
          generated.files,
          Math.round(generated.bytes / 1000),
          generated.repairs,
          ...['represented', 'widened', 'ignored'].map((verdict) => generated.fidelity[verdict] ?? 0),
        ];
  return `| ${[isFine(measured) ? '✓' : '✗', document, ...facts, ...checks].join(' | ')} |\n`;
}

const MOST = 5;

/** What is to be complained of, a few lines for each document. */
export function complaints(measured: Measured): string {
  const { generated, broke, loose, compiled, document } = measured;
  const lines = [
    ...(broke === undefined ? [] : [broke]),
    ...(generated !== undefined && generated.errors > 0 ? [`${generated.errors} errors in the document`] : []),
    ...loose,
    ...[...compiled.values()].flatMap(({ errors }) => errors.slice(0, MOST)),
  ];
  return lines
    .slice(0, MOST * 2)
    .map((line) => `${document}: ${line}\n`)
    .join('');
}
