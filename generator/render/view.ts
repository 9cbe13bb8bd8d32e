/** What a template may see: strings, booleans, and lists of such views. No numbers to format, nothing to call. */
import { GeneratorBug } from './typescript-file.ts';

/** A copy without any members but its own, so that `{{constructor}}` is a missing blank. Throws {@link GeneratorBug} for anything else. */
export function checkedView(name: string, view: unknown): object {
  if (typeof view !== 'object' || view === null || Array.isArray(view)) throw refusal(name, view);
  const copy: Record<string, unknown> = Object.create(named) as Record<string, unknown>;
  for (const [key, value] of Object.entries(view)) {
    if (key === '__proto__') throw refusal(`${name}.${key}`, value);
    copy[key] = checkedValue(`${name}.${key}`, value);
  }
  return copy;
}

/** What Handlebars says of a blank that nobody fills; no template can name it. */
const named: object = Object.create(null, {
  [Symbol.toPrimitive]: { value: () => 'what fills the template' },
}) as object;

function checkedValue(name: string, value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (!Array.isArray(value)) throw refusal(name, value);
  return value.map((item, index) => (typeof item === 'string' ? item : checkedView(`${name}[${index}]`, item)));
}

function refusal(name: string, value: unknown): GeneratorBug {
  return new GeneratorBug(`the blank ${name} is to be filled with ${JSON.stringify(value) ?? typeof value}`);
}
