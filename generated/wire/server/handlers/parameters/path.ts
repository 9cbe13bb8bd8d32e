// Generated from wire/document.yaml by the server emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import type { PathLabelRequest, PathLabelResult } from '../../operations/path-label.ts';
import type { PathLabelExplodedRequest, PathLabelExplodedResult } from '../../operations/path-label-exploded.ts';
import type { PathMatrixRequest, PathMatrixResult } from '../../operations/path-matrix.ts';
import type { PathMatrixExplodedRequest, PathMatrixExplodedResult } from '../../operations/path-matrix-exploded.ts';
import type { PathPiecesRequest, PathPiecesResult } from '../../operations/path-pieces.ts';
import type { PathSimpleRequest, PathSimpleResult } from '../../operations/path-simple.ts';
import type { PathSimpleExplodedRequest, PathSimpleExplodedResult } from '../../operations/path-simple-exploded.ts';

/** Handlers of `parameters.path`. */
export interface ParametersPathHandlers<Context> {
  /** `GET /path/simple/{text}/{list}/{record}` */
  pathSimple(request: PathSimpleRequest, context: Context): PathSimpleResult | Promise<PathSimpleResult>;

  /** `GET /path/simple-exploded/{text}/{list}/{record}` */
  pathSimpleExploded(
    request: PathSimpleExplodedRequest,
    context: Context,
  ): PathSimpleExplodedResult | Promise<PathSimpleExplodedResult>;

  /** `GET /path/label/{text}/{list}/{record}` */
  pathLabel(request: PathLabelRequest, context: Context): PathLabelResult | Promise<PathLabelResult>;

  /** `GET /path/label-exploded/{text}/{list}/{record}` */
  pathLabelExploded(
    request: PathLabelExplodedRequest,
    context: Context,
  ): PathLabelExplodedResult | Promise<PathLabelExplodedResult>;

  /** `GET /path/matrix/{text}/{list}/{record}` */
  pathMatrix(request: PathMatrixRequest, context: Context): PathMatrixResult | Promise<PathMatrixResult>;

  /** `GET /path/matrix-exploded/{text}/{list}/{record}` */
  pathMatrixExploded(
    request: PathMatrixExplodedRequest,
    context: Context,
  ): PathMatrixExplodedResult | Promise<PathMatrixExplodedResult>;

  /** `GET /path/pieces/{name}.{format}` */
  pathPieces(request: PathPiecesRequest, context: Context): PathPiecesResult | Promise<PathPiecesResult>;
}
