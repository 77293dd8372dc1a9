import { ArgumentEntity } from './argument.entity.js';
import { ProposalVersionEntity } from './proposal-version.entity.js';
import { ProposalEntity } from './proposal.entity.js';

/** The tables of this area, for the one data source. */
export const PROPOSALS_ENTITIES = [ArgumentEntity, ProposalEntity, ProposalVersionEntity];
