/** The request did not reach the service, or its answer did not come back. */
export class UnreachableError extends Error {
  constructor(options?: ErrorOptions) {
    super('The service cannot be reached', options);
    this.name = 'UnreachableError';
  }
}

/** Something answered which is not the service: a proxy, a portal, a page of errors. */
export class ServiceAnswerError extends Error {
  constructor(readonly status: number) {
    super(`The service answered ${status} without data`);
    this.name = 'ServiceAnswerError';
  }
}
