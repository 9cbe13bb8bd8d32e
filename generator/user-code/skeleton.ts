/** What a generated server wants of its user: handlers by resource, read from the generated code itself. */
import { join, posix } from 'node:path';
import { type InterfaceDeclaration, Project, type MethodSignature, type SourceFile } from 'ts-morph';

export interface Skeleton {
  /** One per resource. */
  readonly resources: readonly WantedHandlers[];
}

export interface WantedHandlers {
  /** The property of `Handlers`: `agentsTurn`. */
  readonly property: string;
  /** `AgentsTurnHandlers`. */
  readonly type: string;
  /** Below the server's folder, with the extension that its imports have: `handlers/agents.ts`. */
  readonly module: string;
  /** The names of the resources that lead to it: `['agents', 'turn']`. */
  readonly resource: readonly string[];
  readonly operations: readonly WantedOperation[];
}

export interface WantedOperation {
  /** The name of the method. */
  readonly name: string;
  /** `GET /v1/agents`. */
  readonly place: string;
}

/** Reads `server/index.ts` and the files of the handlers; `read` gives the text of a file by its path. */
export function readSkeleton(server: string, read: (path: string) => string): Skeleton {
  const project = new Project({ useInMemoryFileSystem: true });
  const open = (path: string) =>
    project.getSourceFile(posix.join('/', path)) ??
    project.createSourceFile(posix.join('/', path), read(join(server, path)));
  const index = open('index.ts');
  const resources = index.getInterfaceOrThrow('Handlers').getProperties();
  return {
    resources: resources.map((property) => {
      const type = property.getTypeNodeOrThrow().getText().replace(/<.*$/s, '');
      const module = moduleOf(index, type);
      const file = open(module.endsWith('.ts') ? module : `${module.replace(/\.js$/, '')}.ts`);
      const declaration = file.getInterfaceOrThrow(type);
      const operations = declaration.getMethods().map(wanted);
      return { property: property.getName(), type, module, resource: resourceOf(declaration), operations };
    }),
  };
}

function moduleOf(index: SourceFile, type: string): string {
  const declaration = index
    .getImportDeclarations()
    .find((one) => one.getNamedImports().some((name) => name.getName() === type));
  return declaration?.getModuleSpecifierValue().replace(/^\.\//, '') ?? '';
}

/** It stands as code in the comment: `agents.turn`. */
function resourceOf(declaration: InterfaceDeclaration): readonly string[] {
  const comment = declaration
    .getJsDocs()
    .map((one) => one.getDescription())
    .join('\n');
  return (/`([^`]+)`/.exec(comment)?.[1] ?? declaration.getName()).split('.');
}

/** The place stands as code at the end of the comment. */
function wanted(method: MethodSignature): WantedOperation {
  const comments = method.getJsDocs().map((comment) => comment.getDescription());
  const places = comments.join('\n').match(/`[A-Z-]+ [^`]*`/gi) ?? [];
  return { name: method.getName().replaceAll(/^['"]|['"]$/g, ''), place: (places.at(-1) ?? '``').slice(1, -1) };
}
