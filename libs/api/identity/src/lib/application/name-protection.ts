import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@voix/api-platform/request-context';
import { confusableSkeleton } from '@voix/domain-kernel';
import { isProtectedName } from '../domain/protected-names.js';
import { ReservedNameRepository } from '../persistence/reserved-name.repository.js';
import { ReferenceDataReader } from './reference-data.reader.js';

/** Keeps people from passing for those who organise, or for an institution (A45). */
@Injectable()
export class NameProtection {
  constructor(
    private readonly reserved: ReservedNameRepository,
    private readonly referenceData: ReferenceDataReader,
  ) {}

  /**
   * Reserves names under which an organisation speaks; whoever has one already keeps it until they change it. Names of
   * people with a role need none of this: they are compared as they are now.
   */
  async reserve(ctx: RequestContext, names: readonly string[]): Promise<void> {
    const looks = names.map((text) => ({ text, skeleton: confusableSkeleton(text) }));
    await this.reserved.add(
      ctx,
      looks.filter(({ skeleton }) => skeleton !== ''),
    );
  }

  /** Whether a name that looks like this would pass for one that is not this participant's to take. */
  async isProtected(
    ctx: RequestContext,
    skeleton: string,
    participantId: string,
  ): Promise<boolean> {
    const territories = await this.referenceData.territories(ctx);
    const places = territories.map((territory) => territory.name);
    return isProtectedName(skeleton, places) || this.reserved.isTaken(ctx, skeleton, participantId);
  }
}
