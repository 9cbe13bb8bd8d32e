/** Text for people on its way into comments that openapi-typescript prints. */

/** At the start of a line `@ts-ignore` would be a directive, and any other word a tag. */
export function told<Text extends string | undefined>(text: Text): Text {
  return text?.replaceAll(/^([\s*/]*)@/gm, String.raw`$1\@`) as Text;
}
