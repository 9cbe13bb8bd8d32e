/** A template of the user's that cannot be used, and where in it. */

export class TemplateProblem extends Error {
  override readonly name = 'TemplateProblem';
  /** Absolute. */
  readonly file: string;
  /** From 1, where it is known. */
  readonly line: number;
  readonly column: number;
  readonly help: string | undefined;

  constructor(
    file: string,
    message: string,
    { help, at }: { readonly help?: string | undefined; readonly at?: unknown } = {},
  ) {
    super(message);
    this.file = file;
    const [line, column] = positionIn(at);
    this.line = line;
    this.column = column;
    this.help = help;
  }
}

/** Handlebars says where: at the end of its sentence, or at the beginning. Its columns count from 0. */
function positionIn(error: unknown): readonly [line: number, column: number] {
  const message = error instanceof Error ? error.message : '';
  const [, line, column] = / - (\d+):(\d+)/.exec(message) ?? [];
  if (line !== undefined) return [Number(line), Number(column) + 1];
  const [, told] = /^Parse error on line (\d+)/.exec(message) ?? [];
  return [told === undefined ? 1 : Number(told), 1];
}
