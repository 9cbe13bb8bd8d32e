// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/**
 * A schema.
 *
 * With two paragraphs.
 */
export interface X {
  /**
   * Not any more.
   * @default "it's"
   * @example "one"
   * @deprecated
   */
  old?: string;
}
