import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../request-context/index.js';

/** A phase of a new edition, and the one it was made from: its kind in a template, its id in another edition. */
export interface NewPhaseReference {
  readonly id: string;
  readonly madeFrom: string;
}

/** An edition being made, inside the transaction that makes it. */
export interface NewEditionReference {
  readonly id: string;
  readonly seriesId: string;
  readonly phases: readonly NewPhaseReference[];
}

/** What one area puts into a new edition. What participants wrote is never among it. */
export interface EditionContents {
  readonly area: string;
  /** From a template, by its code; a template that says nothing of this area leaves it empty. */
  addFromTemplate?(
    ctx: RequestContext,
    edition: NewEditionReference,
    templateCode: string,
  ): Promise<void>;
  /** The same as another edition has, on the phases of the new one. */
  copyFrom?(
    ctx: RequestContext,
    edition: NewEditionReference,
    sourceEditionId: string,
  ): Promise<void>;
}

/** Editions makes an edition; each later area that prepares things in it registers what it adds. */
@Injectable()
export class EditionContentsRegistry {
  private readonly contents: EditionContents[] = [];

  register(contents: EditionContents): void {
    this.contents.push(contents);
  }

  async addFromTemplate(
    ctx: RequestContext,
    edition: NewEditionReference,
    templateCode: string,
  ): Promise<void> {
    for (const area of this.contents) await area.addFromTemplate?.(ctx, edition, templateCode);
  }

  async copyFrom(
    ctx: RequestContext,
    edition: NewEditionReference,
    sourceEditionId: string,
  ): Promise<void> {
    for (const area of this.contents) await area.copyFrom?.(ctx, edition, sourceEditionId);
  }
}
