import type { FollowableKind, FollowableSubject } from '@voix/api-platform/ports';

/** Names what is followed. */
export interface SubjectReference {
  readonly kind: FollowableKind;
  readonly subjectId: string;
}

/** That a person follows something. */
export interface Follow extends SubjectReference {
  readonly followedAt: Date;
  /** Null when it can no longer be read: it stays in the list of whoever followed it until they take it off. */
  readonly subject: FollowableSubject | null;
}
