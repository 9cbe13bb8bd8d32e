/** Paths of output files: what an emitter or a manifest on disk may name, and nothing else. */

/**
 * Why a path may not be written, or nothing where it may. Names come from documents and manifests from disks, so
 * neither is trusted to stay inside the output folder, or to be a name on every system.
 */
export function refusePath(path: string): string | undefined {
  const segments = path.split('/');
  if (path === '' || segments.some((segment) => segment === '' || segment === '.' || segment === '..')) {
    return 'it does not stay in the output folder';
  }
  if (/[\p{Cc}<>:"\\|?*]/u.test(path)) return 'it holds a character that file names cannot have everywhere';
  if (segments.some((segment) => /[. ]$/u.test(segment))) return 'a part of it ends in a dot or a space';
  if (segments.some((segment) => Buffer.byteLength(segment) > 200)) return 'a part of it is longer than 200 bytes';
  return undefined;
}

/** What two paths share that are one file on a system that does not distinguish case. */
export function pathKey(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
