import type { Role } from '@voix/contracts/permissions';

interface DemoAccount {
  readonly email: string;
  readonly description: string;
  readonly role: Role | null;
  /** In all editions, and in those to come; otherwise in the edition of the demonstration. */
  readonly isEverywhere?: boolean;
}

/** Who can sign in to the demonstration. The domain cannot exist: no message ever leaves for it. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  {
    email: 'organisatrice@demo.voix.example',
    description: 'organise l’édition',
    role: 'ORGANIZER',
    isEverywhere: true,
  },
  {
    email: 'moderateur@demo.voix.example',
    description: 'modère les contributions',
    role: 'MODERATOR',
  },
  { email: 'patiente@demo.voix.example', description: 'participe', role: null },
];
