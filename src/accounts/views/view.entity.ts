import { Entity, ForeignKey, Index } from 'typeorm';
import { Id, Instant, Text, Whole } from '../../platform/database/column';
import { Account } from '../people/account.entity';

/** A page as somebody likes to see it, under a name of theirs. */
@Entity('saved_view')
@Index('saved_view_once', ['accountId', 'page', 'name'], { unique: true })
export class SavedView {
  @Id('saved_view') id: string;
  @Text() @ForeignKey(() => Account, { name: 'fk_saved_view_accountId' }) accountId: string;
  /** What the client calls the page; it means nothing here. */
  @Text() page: string;
  @Text() name: string;
  /** What follows the "?" of its address. */
  @Text() query: string;
  @Whole() version: number;
  @Instant() createdAt: number;
}
