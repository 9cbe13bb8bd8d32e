/** The manifest of the package, made from that of the house: what a stranger needs, and JavaScript in place of TypeScript. */

/** What is read of the house's `package.json`. */
export interface HouseManifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

/** The source files that a stranger can enter by, relative to the root: what is built. */
export function entries({ bin, exports }: HouseManifest): readonly string[] {
  return [...Object.values(bin), ...Object.values(exports)].filter((file) => file.endsWith('.ts'));
}

/** Plain data, ready to be written as JSON. */
export function packageManifest(house: HouseManifest): object {
  const { name, version, description, license, bin, exports, dependencies } = house;
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    bin: mapValues(bin, built),
    exports: mapValues(exports, (file) =>
      file.endsWith('.ts') ? { types: file.replace(/\.ts$/, '.d.ts'), default: built(file) } : file,
    ),
    engines: { node: '>=24.18' },
    dependencies,
  };
}

function built(file: string): string {
  return file.replace(/\.ts$/, '.js');
}

function mapValues<Value, Mapped>(
  values: Readonly<Record<string, Value>>,
  map: (value: Value) => Mapped,
): Readonly<Record<string, Mapped>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}
