/** Short names for schemas whose names carry the packages or assemblies of a programming language. */
import { pascalCase } from './words.ts';

/** Name in the document → what its identifier and file are made from: the name itself, mostly. */
export function spokenNames(names: readonly string[]): ReadonlyMap<string, string> {
  const packaged = new Map(names.flatMap((name) => (packageName.test(name) ? [[name, name.split('.')] as const] : [])));
  const depths = new Map([...packaged.keys()].map((name) => [name, 1]));
  const spoken = (name: string): string => {
    const depth = depths.get(name);
    return depth === undefined ? withoutAssemblies(name) : (packaged.get(name) ?? []).slice(-depth).join('.');
  };
  // All schemas that share a name take one package more, all at once, so that the order of the document never decides.
  for (let clashing = clashes(names, spoken); clashing.length > 0; clashing = clashes(names, spoken)) {
    const longer = clashing.filter((name) => (depths.get(name) ?? 0) < (packaged.get(name) ?? []).length);
    if (longer.length === 0) break;
    for (const name of longer) depths.set(name, (depths.get(name) ?? 0) + 1);
  }
  return new Map(names.map((name) => [name, spoken(name)]));
}

/** `io.k8s.api.core.v1.Pod`: a domain backwards, packages, a name. */
const packageName = /^(?:io|com|org|net|dev)(?:\.[a-z][\w-]*){2,}\.[A-Za-z]\w*$/;

function clashes(names: readonly string[], spoken: (name: string) => string): readonly string[] {
  const bearers = new Map<string, string[]>();
  for (const name of names) {
    const key = pascalCase(spoken(name)).toLowerCase();
    bearers.set(key, [...(bearers.get(key) ?? []), name]);
  }
  return [...bearers.values()].flatMap((group) => (group.length > 1 ? group : []));
}

/** A generic type of .NET: ``Page`1[[Shop.Tea, Shop, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null]]`` is `Page of Shop.Tea`. */
function withoutAssemblies(name: string): string {
  if (!/`\d/.test(name)) return name;
  return name
    .replaceAll(/, [^,[\]]*, Version=[^,[\]]*, Culture=[^,[\]]*, PublicKeyToken=[^,[\]]*/g, '')
    .replaceAll(/`\d+/g, '')
    .replaceAll('],[', ' And ')
    .replaceAll('[[', ' Of ');
}
