/** The shell commands of a Markdown file, with the output that it shows for them. */
export interface ShellBlock {
  readonly line: number;
  readonly script: string;
  /** The lines shown in the `text` fence after it; none where nothing is shown. */
  readonly shown: readonly string[];
}

/** The fences marked `sh`, in order. A fence marked `text` belongs to the `sh` fence before it. */
export function shellBlocks(markdown: string): readonly ShellBlock[] {
  const blocks: ShellBlock[] = [];
  for (const match of markdown.matchAll(/^```(sh|text)\n([\s\S]*?)^```$/gm)) {
    const content = match[2] ?? '';
    if (match[1] === 'sh') blocks.push({ line: lineAt(markdown, match.index), script: content, shown: [] });
    else blocks.push({ ...lastOf(blocks), shown: content.trimEnd().split('\n') });
  }
  return blocks;
}

/** The lines that the output lacks, in the order shown; digits may differ, and `…` stands for anything. */
export function missingLines(output: string, shown: readonly string[]): readonly string[] {
  const lines = output.split('\n');
  let from = 0;
  return shown.filter((line) => {
    const found = lines.findIndex((one, index) => index >= from && patternOf(line).test(one));
    if (found >= 0) from = found + 1;
    return found < 0;
  });
}

function lastOf(blocks: ShellBlock[]): ShellBlock {
  const last = blocks.pop();
  if (last === undefined) throw new Error('An output is shown before any command.');
  return last;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** A line may go on where the one shown ends: times and counts follow there. */
function patternOf(line: string): RegExp {
  const exact = line.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${exact.replaceAll(/\d+/g, '\\d+').replaceAll('…', '.*')}`);
}
