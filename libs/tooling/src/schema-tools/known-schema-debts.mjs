/**
 * Known debts, beside the rules they break: answers that several mutations of one form share (an editor's screens show
 * the same thing after each act). Each is to become an answer of its own when its form next changes. A debt that is paid
 * must leave this list: the check says so.
 */
export const KNOWN_DEBTS = new Set([
  'Mutation.addTheme: answers with its own …Result! union or …Success!',
  'Mutation.adoptCharter: answers with its own …Result! union or …Success!',
  'ArchiveEditionResult: PreparedEditionSuccess is neither its success nor a UserError',
  'Mutation.changeCharterDraft: answers with its own …Result! union or …Success!',
  'CreateEditionResult: PreparedEditionSuccess is neither its success nor a UserError',
  'DescribeEditionResult: PreparedEditionSuccess is neither its success nor a UserError',
  'Mutation.describeTheme: answers with its own …Result! union or …Success!',
  'Mutation.dropCharterDraft: answers with its own …Result! union or …Success!',
  'NameGuarantorResult: PreparedEditionSuccess is neither its success nor a UserError',
  'Mutation.orderThemes: answers with its own …Result! union or …Success!',
  'PublishEditionResult: PreparedEditionSuccess is neither its success nor a UserError',
  'Mutation.retireTheme: answers with its own …Result! union or …Success!',
  'Mutation.stateLegalBasis: answers with its own …Result! union or …Success!',
  'Mutation.takeTheme: answers with its own …Result! union or …Success!',
]);
