export { fault, type FaultParams } from './fault.js';
export { chosen, line, paragraphs } from './fields.js';
export { displayNameField, DISPLAY_NAME_MAX_LENGTH, profileSchema } from './profile.schema.js';
export {
  proposalSchema,
  REASON_MAX_LENGTH,
  revisionSchema,
  withdrawalSchema,
  type ProposalLimits,
  type ProposalText,
} from './proposal.schema.js';
export { codeSchema, emailAndCodeSchema, emailSchema } from './sign-in.schema.js';
export { validate, withFaults } from './validate.js';
