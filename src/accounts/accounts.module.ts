import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module';
import { AuditPermissions } from '../audit/audit.permissions';
import { AccessGuard } from './access/access.guard';
import { Account } from './people/account.entity';
import { AccountSettings } from './account.settings';
import { AccountsController } from './people/accounts.controller';
import { AccountsQueries } from './people/accounts.queries';
import { AccountsService } from './people/accounts.service';
import { ApiToken } from './tokens/api-token.entity';
import { Credentials } from './access/credentials';
import { PasswordCheck } from './passwords/password.check';
import { Passwords } from './passwords/passwords';
import { mayDo } from './access/permissions';
import { Routes } from './access/routes';
import { SessionController } from './sessions/session.controller';
import { Session } from './sessions/session.entity';
import { SessionQueries } from './sessions/session.queries';
import { SessionsService } from './sessions/sessions.service';
import { SetupController } from './setup/setup.controller';
import { SetupLink } from './setup/setup-link.entity';
import { SetupService } from './setup/setup.service';
import { SignInThrottle } from './passwords/sign-in-throttle.entity';
import { TokensService } from './tokens/tokens.service';
import { Unit } from './people/unit.entity';
import { UnitsController } from './people/units.controller';
import { UnitsService } from './people/units.service';
import { SavedView } from './views/view.entity';
import { ViewsController } from './views/views.controller';
import { ViewsService } from './views/views.service';

/** Who there is, what they may do, and how they prove it. */
@Module({
  imports: [
    AuditModule,
    DiscoveryModule,
    TypeOrmModule.forFeature([Unit, Account, Session, ApiToken, SetupLink, SignInThrottle, SavedView]),
  ],
  controllers: [SessionController, SetupController, AccountsController, UnitsController, ViewsController],
  providers: [
    AccountSettings,
    AccountsQueries,
    AccountsService,
    Credentials,
    PasswordCheck,
    Passwords,
    Routes,
    SessionQueries,
    SessionsService,
    SetupService,
    TokensService,
    UnitsService,
    ViewsService,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [AccountsQueries, AccountsService, SessionQueries, SessionsService, SetupService, UnitsService],
})
export class AccountsModule {
  constructor(permissions: AuditPermissions) {
    permissions.mayDo = mayDo;
  }
}
