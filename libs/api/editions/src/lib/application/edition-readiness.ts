import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  ReadinessRegistry,
  type CheckedEdition,
  type ReadinessAnswers,
  type ReadinessCheckGroup,
} from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import { GUARANTOR_DUTIES } from '@voix/contracts/validation';
import { hasBlank } from '../domain/edition-template.js';
import { EditionFactsRepository } from '../persistence/edition-facts.repository.js';

/** What this area holds an edition to before it opens, from one look at it. */
@Injectable()
export class EditionReadiness implements ReadinessCheckGroup, OnModuleInit {
  constructor(
    private readonly registry: ReadinessRegistry,
    private readonly facts: EditionFactsRepository,
  ) {}

  onModuleInit(): void {
    this.registry.registerGroup(this);
  }

  async checkAll(ctx: RequestContext, edition: CheckedEdition): Promise<ReadinessAnswers> {
    const facts = await this.facts.find(ctx, edition.id);
    const blanks = facts.texts.filter(hasBlank).length;
    return {
      TEXTS_WRITTEN: { isMet: blanks === 0, params: { blanks } },
      LEGAL_BASIS_STATED: { isMet: facts.isLegalBasisStated },
      CHARTER_ADOPTED: { isMet: facts.isCharterAdopted },
      THEMES_CHOSEN: { isMet: facts.themes > 0, params: { chosen: facts.themes } },
      GUARANTEE_NAMED: {
        isMet: facts.guarantors === GUARANTOR_DUTIES.length,
        params: { named: facts.guarantors, total: GUARANTOR_DUTIES.length },
      },
      CALENDAR_SET: { isMet: facts.phases > 0, params: { phases: facts.phases } },
    };
  }
}
