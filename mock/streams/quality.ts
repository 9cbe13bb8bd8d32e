/** How welcome a media type is (RFC 9110 §12.5.1). */

export interface Quality {
  /** 0: not at all; 1: as much as anything. */
  readonly quality: number;
  /** How specifically it is named: 3 by its name, 2 by its type, 1 by the range of everything, 0 not at all. */
  readonly plainness: number;
}

export const PLAIN = 3;

/** The range that names it most plainly decides. */
export function qualityOf(mediaType: string, accept: string): Quality {
  const [name = ''] = mediaType.toLowerCase().split(';');
  const [type = ''] = name.split('/');
  const ranges = accept.split(',').flatMap((range): readonly Quality[] => {
    const [wanted = '', ...parameters] = range
      .toLowerCase()
      .split(';')
      .map((part) => part.trim());
    const plainness = [undefined, '*/*', `${type}/*`, name.trim()].indexOf(wanted);
    return plainness < 0 ? [] : [{ plainness, quality: weightIn(parameters) }];
  });
  return ranges.reduce((best, one) => (one.plainness > best.plainness ? one : best), { quality: 0, plainness: 0 });
}

function weightIn(parameters: readonly string[]): number {
  const weight = parameters.find((parameter) => /^q\s*=/.test(parameter))?.split('=')[1];
  const quality = weight === undefined ? 1 : Number(weight);
  return Number.isFinite(quality) ? quality : 1;
}
