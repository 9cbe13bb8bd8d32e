/** What a style can carry at all: the rest is lost or open on its way whoever writes and reads it (OAS 3.1 §4.8.12, RFC 6570). */
import type { Json } from '#document';

export interface Way {
  readonly place: 'path' | 'query' | 'querystring' | 'header' | 'cookie' | 'form' | 'multipart';
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved?: boolean;
  /** Described by a media type of its own. */
  readonly isJson?: boolean;
}

/** Whether a value arrives as it was sent. */
export function isCarried(value: Json, way: Way): boolean {
  if (value === null) return false;
  if (way.isJson === true) return true;
  if (typeof value !== 'object') return isTextCarried(String(value), way, 'alone');
  const members = Object.entries(value);
  if (members.length === 0) return false;
  if (Array.isArray(value)) return value.every((item) => isMemberCarried(item, way));
  return members.every(([name, item]) => isTextCarried(name, way, 'member') && isMemberCarried(item, way));
}

function isMemberCarried(value: Json, way: Way): boolean {
  if (value === null) return false;
  if (typeof value !== 'object') return isTextCarried(String(value), way, 'member');
  // OpenAPI says nothing of structures within these styles; what we write there is JSON, or brackets.
  if (way.style === 'deepObject') return isCarried(value, way);
  return isTextCarried(JSON.stringify(value), way, 'member');
}

/** Whether the text is its style's only text for itself. */
function isTextCarried(text: string, way: Way, standing: 'alone' | 'member'): boolean {
  if (way.place === 'header' && !isHeaderText(text)) return false;
  // A segment of a path is never empty, and never leads elsewhere.
  if (way.place === 'path' && (text === '' || /^\.+$/.test(text))) return false;
  if (way.style === 'cookie') return /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]+$/.test(text);
  if (/[\uD800-\uDFFF]/.test(text.replaceAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, ''))) return false;
  return standing === 'alone' ? way.style !== 'matrix' || text !== '' : !delimitersOf(way).test(text);
}

/** Texts that cannot be told from what stands between two of them. */
function delimitersOf({ place, style, explode, allowReserved }: Way): RegExp {
  if (style === 'deepObject') return /[[\]]|^$/;
  if (style === 'label' && explode) return /[.]|^$/;
  if (style === 'spaceDelimited' && !explode) return /[ ,]|^$/;
  if (style === 'pipeDelimited' && !explode) return /[|,]|^$/;
  if (place === 'header') return /[,=]|^$/;
  if (allowReserved === true && !explode) return /[,]|^$/;
  return explode && place !== 'path' ? nothing : /^$/;
}

const nothing = /(?!)/;

/** What a header can hold: Latin, with nothing at its ends that would be trimmed (RFC 9110 §5.5). */
function isHeaderText(text: string): boolean {
  return /^[\x21-\x7e\xa1-\xff]([\x20-\x7e\xa0-\xff]*[\x21-\x7e\xa1-\xff])?$/.test(text);
}
