import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@voix/api-platform/database';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { AddedReference } from '../domain/reference-data.js';
import { ReferenceDataRepository } from '../persistence/reference-data.repository.js';
import { ReferenceDataReader } from './reference-data.reader.js';

/** Every code that there is: a series that adds one registers it here, in the transaction of that act. */
@Injectable()
export class ReferenceRegistry {
  constructor(
    private readonly repository: ReferenceDataRepository,
    private readonly reader: ReferenceDataReader,
  ) {}

  async register(tx: RequestContext, added: AddedReference): Promise<void> {
    await this.repository.register(tx, added);
    UnitOfWork.afterCommit(tx, () => this.reader.forget());
  }
}
