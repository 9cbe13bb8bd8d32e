/** Program text that is safe to print. Text from a document becomes `Code` only through the escapers in this folder. */

declare const safe: unique symbol;

/** Text that may stand in a program as it is. */
export type Code = string & { readonly [safe]: true };

/** Joins code, numbers and nested lists; the template's own text is ours, so it is safe. Plain strings do not compile. */
export function code(template: TemplateStringsArray, ...values: readonly (Code | number | readonly Code[])[]): Code {
  // Called millions of times: `String.raw` takes five times as long.
  let text = template[0] ?? '';
  for (let index = 0; index < values.length; index += 1)
    text += flat(values[index] ?? '') + (template[index + 1] ?? '');
  return text as Code;
}

/** Joins pieces with a separator of ours, like `code.join(members, ' | ')`. */
export function join<Separator extends string>(pieces: readonly Code[], separator: Separator): Code {
  return pieces.join(separator) as Code;
}

function flat(value: Code | number | readonly Code[] | ''): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.join('') : String(value);
}
