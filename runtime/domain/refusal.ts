/** A refusal: the domain says no, with the status that tells the client why. */

export class Refusal extends Error {
  readonly status: RefusalStatus;

  constructor(status: RefusalStatus, detail: string, cause?: unknown) {
    super(detail, { cause });
    this.name = 'Refusal';
    this.status = status;
  }
}

export type RefusalStatus = 400 | 401 | 403 | 404 | 501;
