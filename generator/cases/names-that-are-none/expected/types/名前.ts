// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
export interface 名前 {
  '1'?: string;
  'given name'?: string;
  ''?: string;
  'a"b'?: string;
}
