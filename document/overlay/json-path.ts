/** A JSONPath (RFC 9535) as data. Functions are not part of it. */

export interface JsonPath {
  readonly segments: readonly Segment[];
}

export interface Segment {
  /** `..`: at any depth. */
  readonly descendant: boolean;
  readonly selectors: readonly Selector[];
}

export type Selector =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'wildcard' }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'slice'; readonly start?: number; readonly end?: number; readonly step: number }
  | { readonly kind: 'filter'; readonly test: Test };

export type Test =
  | { readonly kind: 'or'; readonly tests: readonly Test[] }
  | { readonly kind: 'and'; readonly tests: readonly Test[] }
  | { readonly kind: 'not'; readonly test: Test }
  | { readonly kind: 'exists'; readonly query: Query }
  | { readonly kind: 'compare'; readonly left: Comparable; readonly operator: Operator; readonly right: Comparable };

export type Operator = '==' | '!=' | '<' | '<=' | '>' | '>=';

export type Comparable =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'query'; readonly query: Query };

export interface Query extends JsonPath {
  /** `@` is the member under test, `$` the document. */
  readonly from: '@' | '$';
}
