import { randomUUID } from 'node:crypto';
import type { ApiClient } from '@voix/testing/api-client';
import type { OpenEdition } from '@voix/testing/factories';
import {
  CAST_VOTE,
  GIVE_CONSENT,
  COMPLETE_SIGN_IN,
  REQUEST_LINK,
  REVISE_PROPOSAL,
  SIGN_OUT,
  SUBMIT_PROPOSAL,
  VIEWER,
  WITHDRAW_PROPOSAL,
} from './documents.js';
import { passSecondFactorIfAsked } from './second-factor.js';
import { keysAfter, messagesTo, type ReceivedKeys } from './mailbox.js';

/** What an act answers: the name of the union's member, and whatever of it the document asks for. */
export interface ActAnswer {
  readonly __typename: string;
  readonly code?: string;
  readonly issues?: readonly { readonly path: string; readonly code: string }[];
  readonly receipt?: string;
  readonly receiptCode?: string;
  readonly recoveryCodes?: readonly string[];
  readonly returnTo?: string | null;
  readonly proposal?: ProposalAnswer;
}

export interface ProposalAnswer {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly body: string;
}

export interface ViewerAnswer {
  readonly participant: { readonly id: string; readonly displayName: string } | null;
  readonly account: { readonly id: string; readonly email: string } | null;
  readonly permissions: readonly string[];
  readonly sessions: readonly { readonly id: string; readonly isCurrent: boolean }[];
  readonly proposals: Connection<{
    readonly id: string;
    readonly title: string;
    readonly state: string;
    readonly currentVersion: number;
    readonly receiptCode: string | null;
  }>;
  readonly votes: Connection<{ readonly id: string; readonly stance: string }>;
}

interface Connection<T> {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: T }[];
}

export interface ReceiveOptions {
  /** The page to go back to. */
  readonly returnTo?: string;
  /** The address to which the message comes, where that is not the one that was typed. */
  readonly comesTo?: string;
}

export type Stance = 'AGREE' | 'NEUTRAL' | 'DISAGREE';

/** Someone in front of one browser, doing what our pages let them do. */
export class Person {
  constructor(
    readonly api: ApiClient,
    private readonly edition: OpenEdition,
  ) {}

  /** Runs a mutation whose field goes by the alias `act`. Throws when the server refuses to serve it. */
  async act(document: string, input?: object): Promise<ActAnswer> {
    const { act } = await this.api.data<{ act: ActAnswer }>(document, input && { input });
    return act;
  }

  vote(
    proposalId: string,
    stance: Stance = 'AGREE',
    clientKey: string = randomUUID(),
  ): Promise<ActAnswer> {
    return this.act(CAST_VOTE, { proposalId, stance, clientKey });
  }

  /** Agrees to what the edition tells about data, and throws unless that is kept. */
  async agree(noticeVersion = 1): Promise<void> {
    const answer = await this.act(GIVE_CONSENT, { editionId: this.edition.id, noticeVersion });
    if (answer.__typename !== 'GiveConsentSuccess')
      throw new Error(`No consent: ${JSON.stringify(answer)}`);
  }

  /** What a good submission holds; a spec changes what it is about. */
  submission(change: Readonly<Record<string, unknown>> = {}): object {
    return {
      activityId: this.edition.activityId,
      themeId: this.edition.themeIds.soins,
      title: 'Un humain au bout du fil',
      body: 'Pour toute annonce de diagnostic.',
      idempotencyKey: randomUUID(),
      ...change,
    };
  }

  submit(change: Readonly<Record<string, unknown>> = {}): Promise<ActAnswer> {
    return this.act(SUBMIT_PROPOSAL, this.submission(change));
  }

  /** Submits, and throws unless that is accepted. */
  async propose(change: Readonly<Record<string, unknown>> = {}): Promise<ProposalAnswer> {
    const { proposal, ...answer } = await this.submit(change);
    if (proposal === undefined) throw new Error(`Not accepted: ${JSON.stringify(answer)}`);
    return proposal;
  }

  revise(proposalId: string, title: string, expectedVersion = 1): Promise<ActAnswer> {
    const body = 'Et pour toute annonce de traitement.';
    const reason = 'Un oubli';
    return this.act(REVISE_PROPOSAL, { proposalId, expectedVersion, title, body, reason });
  }

  withdraw(proposalId: string): Promise<ActAnswer> {
    return this.act(WITHDRAW_PROPOSAL, { proposalId, reason: 'Une autre dit mieux' });
  }

  askForLink(email: string, returnTo?: string): Promise<ActAnswer> {
    return this.act(REQUEST_LINK, { email, ...(returnTo !== undefined && { returnTo }) });
  }

  /** Asks for a link and reads the message that comes: to the address as typed, unless it comes to another one. */
  async receiveKeys(email: string, options: ReceiveOptions = {}): Promise<ReceivedKeys> {
    const mailbox = options.comesTo ?? email;
    const [known] = await messagesTo(this.api, mailbox);
    await this.askForLink(email, options.returnTo);
    return keysAfter(this.api, mailbox, known);
  }

  openLink(token: string): Promise<ActAnswer> {
    return this.act(COMPLETE_SIGN_IN, { token });
  }

  typeCode(email: string, code: string): Promise<ActAnswer> {
    return this.act(COMPLETE_SIGN_IN, { email, code });
  }

  /** The whole way to being signed in: whoever holds a role passes the second factor too. */
  async signIn(email: string, options: ReceiveOptions = {}): Promise<void> {
    await this.signInByMail(email, options);
    await passSecondFactorIfAsked(this.api);
  }

  /** From asking for a link to being signed in with it, and no further. */
  async signInByMail(email: string, options: ReceiveOptions = {}): Promise<void> {
    const { token } = await this.receiveKeys(email, options);
    const answer = await this.openLink(token);
    if (answer.__typename !== 'CompleteSignInSuccess')
      throw new Error(`Not signed in: ${JSON.stringify(answer)}`);
  }

  signOut(): Promise<ActAnswer> {
    return this.act(SIGN_OUT);
  }

  async viewer(): Promise<ViewerAnswer> {
    const { viewer } = await this.api.data<{ viewer: ViewerAnswer }>(VIEWER);
    return viewer;
  }

  get sessionToken(): string | undefined {
    return this.api.cookie('voix-session');
  }
}
