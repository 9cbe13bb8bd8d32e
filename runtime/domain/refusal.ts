/** A refusal: the domain says no, with the status that tells the client why. */

/** Each family has the statuses that its documents declare. */
export class RefusalWith<Status extends number> extends Error {
  readonly status: Status;

  constructor(status: Status, detail: string, cause?: unknown) {
    super(detail, { cause });
    this.name = 'Refusal';
    this.status = status;
  }
}

export type RefusalStatus = 400 | 401 | 403 | 404 | 501;

export class Refusal extends RefusalWith<RefusalStatus> {}
