import { Entity } from 'typeorm';
import { Id, Instant, MaybeInstant, Text } from '../../platform/database/column';

/** The only row there ever is: its key lets no second link be valid, so that two first accounts cannot race. */
export const THE_SETUP_LINK = 'first-account';

@Entity('setup_link')
export class SetupLink {
  @Id('setup_link') id: string;
  /** SHA-256 of the secret in the link. */
  @Text() hash: string;
  @Instant() expiresAt: number;
  @MaybeInstant() usedAt: number | null;
}
