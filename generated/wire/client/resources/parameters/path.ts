// Generated from wire/document.yaml by the client emitter of Etalon. Do not edit: change the document, then run "etalon generate".
import { pathLabel } from '../../functions/path-label.ts';
import { pathLabelExploded } from '../../functions/path-label-exploded.ts';
import { pathMatrix } from '../../functions/path-matrix.ts';
import { pathMatrixExploded } from '../../functions/path-matrix-exploded.ts';
import { pathPieces } from '../../functions/path-pieces.ts';
import { pathSimple } from '../../functions/path-simple.ts';
import { pathSimpleExploded } from '../../functions/path-simple-exploded.ts';
import type { APIPromise, ApiClient, RequestOptions } from '../../support/index.ts';
import type { Colour } from '../../../types/colour.ts';
import type { Numbers } from '../../../types/numbers.ts';
import type { PathPiecesParameters } from '../../../types/operations/path-pieces.ts';
import type { Received } from '../../../types/received.ts';

/** The operations of `parameters.path`. */
export class ParametersPath {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /** `GET /path/simple/{text}/{list}/{record}` */
  simple(text: string, list: Numbers, record: Colour, options?: RequestOptions): APIPromise<Received> {
    return pathSimple(this.#client, text, list, record, options);
  }

  /** `GET /path/simple-exploded/{text}/{list}/{record}` */
  simpleExploded(text: string, list: Numbers, record: Colour, options?: RequestOptions): APIPromise<Received> {
    return pathSimpleExploded(this.#client, text, list, record, options);
  }

  /** `GET /path/label/{text}/{list}/{record}` */
  label(text: string, list: Numbers, record: Colour, options?: RequestOptions): APIPromise<Received> {
    return pathLabel(this.#client, text, list, record, options);
  }

  /** `GET /path/label-exploded/{text}/{list}/{record}` */
  labelExploded(text: string, list: Numbers, record: Colour, options?: RequestOptions): APIPromise<Received> {
    return pathLabelExploded(this.#client, text, list, record, options);
  }

  /** `GET /path/matrix/{text}/{list}/{record}` */
  matrix(text: string, list: Numbers, record: Colour, options?: RequestOptions): APIPromise<Received> {
    return pathMatrix(this.#client, text, list, record, options);
  }

  /** `GET /path/matrix-exploded/{text}/{list}/{record}` */
  matrixExploded(text: string, list: Numbers, record: Colour, options?: RequestOptions): APIPromise<Received> {
    return pathMatrixExploded(this.#client, text, list, record, options);
  }

  /** `GET /path/pieces/{name}.{format}` */
  pieces(name: string, format: PathPiecesParameters['path']['format'], options?: RequestOptions): APIPromise<Received> {
    return pathPieces(this.#client, name, format, options);
  }
}
