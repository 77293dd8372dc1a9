/** What the specs of this ring ask the server, each with what they look at in the answer. */

const PROBLEM = `... on UserError { code message } ... on ValidationFailedError { issues { path code } }`;

export const CAST_VOTE = `mutation ($input: CastVoteInput!) { act: castVote(input: $input) { __typename
  ... on CastVoteSuccess { receipt vote { id stance qualifications receipt } } ${PROBLEM} } }`;

export const WITHDRAW_VOTE = `mutation ($input: WithdrawVoteInput!) { act: withdrawVote(input: $input) { __typename
  ... on WithdrawVoteSuccess { receipt } ${PROBLEM} } }`;

export const SUBMIT_PROPOSAL = `mutation ($input: SubmitProposalInput!) { act: submitProposal(input: $input) { __typename
  ... on SubmitProposalSuccess { receiptCode proposal { id number title body } } ${PROBLEM} } }`;

export const REVISE_PROPOSAL = `mutation ($input: ReviseProposalInput!) { act: reviseProposal(input: $input) { __typename
  ... on ReviseProposalSuccess { proposal { id currentVersion title versions { number title } } } ${PROBLEM} } }`;

export const WITHDRAW_PROPOSAL = `mutation ($input: WithdrawProposalInput!) { act: withdrawProposal(input: $input) { __typename
  ... on WithdrawProposalSuccess { proposal { id state title } } ${PROBLEM} } }`;

const CONSENTED = `edition { id viewerConsent { noticeVersion givenAt } legal { version } }`;

export const GIVE_CONSENT = `mutation ($input: GiveConsentInput!) { act: giveConsent(input: $input) { __typename
  ... on GiveConsentSuccess { ${CONSENTED} } ... on NoticeChangedError { ${CONSENTED} } ... on UserError { code message } } }`;

export const WITHDRAW_CONSENT = `mutation ($input: WithdrawConsentInput!) { act: withdrawConsent(input: $input) { __typename
  ... on WithdrawConsentSuccess { ${CONSENTED} } } }`;

export const REQUEST_LINK = `mutation ($input: RequestSignInLinkInput!) { act: requestSignInLink(input: $input) { __typename
  ... on RequestSignInLinkSuccess { email } ${PROBLEM} } }`;

export const COMPLETE_SIGN_IN = `mutation ($input: CompleteSignInInput!) { act: completeSignIn(input: $input) { __typename
  ... on CompleteSignInSuccess { returnTo } ${PROBLEM} } }`;

export const BEGIN_AUTHENTICATOR_SETUP = `mutation { setup: beginAuthenticatorSetup { secret setupToken } }`;

export const CONFIRM_AUTHENTICATOR = `mutation ($input: ConfirmAuthenticatorInput!) { act: confirmAuthenticator(input: $input) { __typename
  ... on ConfirmAuthenticatorSuccess { recoveryCodes } ${PROBLEM} } }`;

export const PASS_SECOND_FACTOR = `mutation ($input: PassSecondFactorInput!) { act: passSecondFactor(input: $input) { __typename
  ${PROBLEM} } }`;

export const SECOND_FACTOR = `query { viewer { account { id } secondFactor { isRequired isPassed } } }`;

export const SIGN_OUT = `mutation { act: signOut { __typename } }`;

export const END_SESSION = `mutation ($input: EndSessionInput!) { act: endSession(input: $input) { __typename } }`;

export const UPDATE_PROFILE = `mutation ($input: UpdateMyProfileInput!) { act: updateMyProfile(input: $input) { __typename
  ... on UpdateMyProfileSuccess { viewer { participant { displayName } } } ${PROBLEM} } }`;

export const CLAIM_FIRST_ORGANIZER = `mutation ($input: ClaimFirstOrganizerInput!) { act: claimFirstOrganizer(input: $input) { __typename
  ... on ClaimFirstOrganizerSuccess { viewer { permissions } } ... on UserError { code message } } }`;

export const VIEWER = `query { viewer { participant { id displayName } account { id email } permissions
  sessions { id isCurrent }
  proposals { totalCount edges { node { id title state currentVersion receiptCode } } }
  votes { totalCount edges { node { id stance receipt } } } } }`;

export const PROPOSAL = `query ($edition: String!, $number: Int!) { proposal(editionSlug: $edition, number: $number) {
  id number slug title body state stateReason receiptCode viewerPermissions
  author { id displayName } versions { number title body } arguments { body author { displayName } }
  comparison(from: 1, to: 2) { title { text } body { text } } viewerVote { stance }
  voteTally { agree neutral disagree total } } }`;

export const PROPOSAL_LIST = `query ($edition: String!, $first: Int, $after: String, $order: ProposalOrder, $theme: String) {
  edition(slug: $edition) { proposalsActivity { proposals(first: $first, after: $after, order: $order, theme: $theme) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id number title } } } } } }`;
