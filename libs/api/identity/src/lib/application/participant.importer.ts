import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ImportRegistry, type ImportContext, type Importer } from '@voix/api-platform/ports';
import type { RequestContext } from '@voix/api-platform/request-context';
import type { ParticipantRecord } from '@voix/contracts/import-format';
import { displayNameField, validate } from '@voix/contracts/validation';
import { displayNameOf, pseudonymFrom, type DisplayName } from '../domain/display-name.js';
import { ParticipantRepository } from '../persistence/participant.repository.js';

/** Takes in participants of an import: people known by a key of the source, to whom contributions can belong. */
@Injectable()
export class ParticipantImporter implements Importer<'participants'>, OnModuleInit {
  readonly kind = 'participants';

  constructor(
    private readonly registry: ImportRegistry,
    private readonly participants: ParticipantRepository,
  ) {}

  onModuleInit(): void {
    this.registry.register(this);
  }

  async write(
    ctx: RequestContext,
    { source }: ImportContext,
    records: readonly ParticipantRecord[],
  ): Promise<{ added: number }> {
    const rows = records.map((record) => ({
      id: ctx.newId(),
      key: record.key,
      name: nameOf(source, record),
      collegeCode: record.college ?? null,
      territoryCode: record.territory ?? null,
    }));
    return { added: await this.participants.insertImported(ctx, source, rows) };
  }
}

/** A nameless participant is called the same each time the same file is read. */
function nameOf(source: string, { key, displayName }: ParticipantRecord): DisplayName {
  const chosen = validate(displayNameField, displayName ?? '');
  return chosen.ok
    ? displayNameOf(chosen.value)
    : pseudonymFrom(createHash('sha256').update(`${source}\n${key}`).digest());
}
