// Generated from document.yaml by the types emitter of Etalon. Do not edit: change the document, then run "etalon generate".
/** @default {"$ref":"default"} */
export interface User {
  $ref?: string;
  manager?: {
    /** @format uri */
    $ref?: string;
  };
  fixed?: { $ref: 'a' };
  listed?: { $ref: 'a' } | { $ref: 'b' };
}
