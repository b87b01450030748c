import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NOT_FOUND, STALE } from '../../platform/errors';
import { Permit, Who } from '../../platform/http/access';
import type { Actor } from '../../platform/http/access';
import { Answers } from '../../platform/http/answers';
import { Replayable } from '../../platform/http/idempotency';
import { IdPipe } from '../../platform/http/input.pipe';
import {
  AddContact,
  AmendContact,
  ContactList,
  ContactView,
  RevealContact,
  RevealedContact,
  WithdrawContact,
} from './contact.dto';
import { REASON_NEEDED } from './contact.rules';
import { ContactsQueries } from './contacts.queries';
import { ContactsService } from './contacts.service';
import { MERGED, SCOPE_OUTSIDE } from '../register/enterprise.rules';

const COMMON = [NOT_FOUND, SCOPE_OUTSIDE, MERGED];

@ApiTags('enterprises')
@Controller('enterprises/:id/contacts')
export class ContactsController {
  constructor(
    private readonly contacts: ContactsService,
    private readonly queries: ContactsQueries,
  ) {}

  @Get()
  @Permit('contact.read')
  @Answers(ContactList, { about: 'With phones and e-mail masked.', refuses: [NOT_FOUND, SCOPE_OUTSIDE] })
  list(@Who() actor: Actor, @Param('id', IdPipe) id: string): Promise<ContactList> {
    return this.queries.list(actor, id);
  }

  @Post()
  @Permit('contact.write')
  @Replayable('render')
  @Answers(ContactView, { status: 201, refuses: COMMON })
  add(@Who() actor: Actor, @Param('id', IdPipe) id: string, @Body() body: AddContact): Promise<ContactView> {
    return this.contacts.add(actor, id, body);
  }

  @Patch(':contactId')
  @Permit('contact.write')
  @Answers(ContactView, { refuses: [...COMMON, STALE] })
  amend(
    @Who() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('contactId', IdPipe) contactId: string,
    @Body() body: AmendContact,
  ): Promise<ContactView> {
    return this.contacts.amend(actor, id, contactId, body);
  }

  @Post(':contactId/withdraw')
  @HttpCode(200)
  @Permit('contact.write')
  @Answers(ContactView, { about: 'Gone, or entered by mistake.', refuses: [...COMMON, STALE] })
  withdraw(
    @Who() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('contactId', IdPipe) contactId: string,
    @Body() body: WithdrawContact,
  ): Promise<ContactView> {
    return this.contacts.withdraw(actor, id, contactId, body);
  }

  @Post(':contactId/reveal')
  @HttpCode(200)
  @Permit('contact.reveal')
  @Answers(RevealedContact, { about: 'In full, and on record.', refuses: [...COMMON, REASON_NEEDED] })
  reveal(
    @Who() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('contactId', IdPipe) contactId: string,
    @Body() body: RevealContact,
  ): Promise<RevealedContact> {
    return this.contacts.reveal(actor, id, contactId, body);
  }

  render(actor: Actor, id: string): Promise<ContactView> {
    return this.queries.get(actor, id);
  }
}
