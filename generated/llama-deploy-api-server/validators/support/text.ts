// Generated from spec/llama-deploy/api-server.yaml by the validators emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** The length of text as JSON Schema counts it. */

/** Code points: a character outside the basic plane counts once, though it takes two units. */
export function codePoints(text: string): number {
  let count = text.length;
  for (let index = 0; index + 1 < text.length; index++) {
    if (!isLead(text.charCodeAt(index)) || !isTrail(text.charCodeAt(index + 1))) continue;
    count--;
    index++;
  }
  return count;
}

function isLead(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isTrail(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
