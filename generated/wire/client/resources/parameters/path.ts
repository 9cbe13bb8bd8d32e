// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { type PathLabelParams, pathLabel } from '../../functions/path-label.ts';
import { type PathLabelExplodedParams, pathLabelExploded } from '../../functions/path-label-exploded.ts';
import { type PathMatrixParams, pathMatrix } from '../../functions/path-matrix.ts';
import { type PathMatrixExplodedParams, pathMatrixExploded } from '../../functions/path-matrix-exploded.ts';
import { type PathPiecesParams, pathPieces } from '../../functions/path-pieces.ts';
import { type PathSimpleParams, pathSimple } from '../../functions/path-simple.ts';
import { type PathSimpleExplodedParams, pathSimpleExploded } from '../../functions/path-simple-exploded.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../../support/index.ts';
import type { Colour } from '../../../types/colour.ts';
import type { PathPiecesParameters } from '../../../types/operations/path-pieces.ts';
import type { Received } from '../../../types/received.ts';

/** The operations of `parameters.path`. */
export class ParametersPath {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `GET /path/simple/{text}/{list}/{record}` */
  simple(record: Colour, params: PathSimpleParams, options?: RequestOptions): APIPromise<Received> {
    return pathSimple(this.#client, record, params, options);
  }

  /** `GET /path/simple-exploded/{text}/{list}/{record}` */
  simpleExploded(record: Colour, params: PathSimpleExplodedParams, options?: RequestOptions): APIPromise<Received> {
    return pathSimpleExploded(this.#client, record, params, options);
  }

  /** `GET /path/label/{text}/{list}/{record}` */
  label(record: Colour, params: PathLabelParams, options?: RequestOptions): APIPromise<Received> {
    return pathLabel(this.#client, record, params, options);
  }

  /** `GET /path/label-exploded/{text}/{list}/{record}` */
  labelExploded(record: Colour, params: PathLabelExplodedParams, options?: RequestOptions): APIPromise<Received> {
    return pathLabelExploded(this.#client, record, params, options);
  }

  /** `GET /path/matrix/{text}/{list}/{record}` */
  matrix(record: Colour, params: PathMatrixParams, options?: RequestOptions): APIPromise<Received> {
    return pathMatrix(this.#client, record, params, options);
  }

  /** `GET /path/matrix-exploded/{text}/{list}/{record}` */
  matrixExploded(record: Colour, params: PathMatrixExplodedParams, options?: RequestOptions): APIPromise<Received> {
    return pathMatrixExploded(this.#client, record, params, options);
  }

  /** `GET /path/pieces/{name}.{format}` */
  pieces(
    format: PathPiecesParameters['path']['format'],
    params: PathPiecesParams,
    options?: RequestOptions,
  ): APIPromise<Received> {
    return pathPieces(this.#client, format, params, options);
  }
}
