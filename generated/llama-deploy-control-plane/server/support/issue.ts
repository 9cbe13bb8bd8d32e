// Generated from spec/llama-deploy/control-plane.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** What is wrong with a value, as the generated validators say it, and where in a message it was found. */

export interface Issue {
  /** JSON pointer into the value: `/messages/0/role`; empty for the value itself. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly message: string;
  readonly params?: { readonly [name: string]: unknown };
}

/** Judges a decoded value; no issues: valid. */
export type Validator = (value: unknown) => readonly Issue[];

export type Location = 'path' | 'query' | 'querystring' | 'header' | 'cookie' | 'body';

/** An issue and the part of the request that has it. */
export interface LocatedIssue extends Issue {
  readonly location: Location;
  /** The parameter; absent for the body. */
  readonly name?: string;
}

/** Judges a parameter, or keeps quiet where the document says nothing about it. */
export function locate(issues: readonly Issue[], location: Location, name?: string): readonly LocatedIssue[] {
  if (issues.length === 0) return noIssues;
  return issues.map((issue) => ({ ...issue, location, ...(name === undefined ? {} : { name }) }));
}

const noIssues: readonly LocatedIssue[] = [];

/** An issue that was found while decoding, before there was a value to validate. */
export function decodingIssue(keyword: string, message: string): Issue {
  return { instancePath: '', schemaPath: '', keyword, message };
}
