import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ExternalTallySink } from '@voix/api-platform/ports';
import { TallyRepository } from '../persistence/tally.repository.js';

/** Keeps totals that another system counted without its voters: shown apart, never added to votes cast here. */
@Injectable()
export class ExternalTalliesKeeper implements OnModuleInit {
  constructor(
    private readonly sink: ExternalTallySink,
    private readonly tallies: TallyRepository,
  ) {}

  onModuleInit(): void {
    this.sink.use((ctx, rows) => this.tallies.addExternal(ctx, rows));
  }
}
