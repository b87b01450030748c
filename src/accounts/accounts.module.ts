import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module';
import { AccessGuard } from './access.guard';
import { Account } from './account.entity';
import { AccountSettings } from './account.settings';
import { AccountsController } from './accounts.controller';
import { AccountsQueries } from './accounts.queries';
import { AccountsService } from './accounts.service';
import { ApiToken } from './api-token.entity';
import { Credentials } from './credentials';
import { PasswordCheck } from './password.check';
import { Passwords } from './passwords';
import { Routes } from './routes';
import { SessionController } from './session.controller';
import { Session } from './session.entity';
import { SessionQueries } from './session.queries';
import { SessionsService } from './sessions.service';
import { SetupController } from './setup.controller';
import { SetupLink } from './setup-link.entity';
import { SetupService } from './setup.service';
import { SignInThrottle } from './sign-in-throttle.entity';
import { TokensService } from './tokens.service';
import { Unit } from './unit.entity';
import { UnitsController } from './units.controller';
import { UnitsService } from './units.service';

/** Who there is, what they may do, and how they prove it. */
@Module({
  imports: [
    AuditModule,
    DiscoveryModule,
    TypeOrmModule.forFeature([Unit, Account, Session, ApiToken, SetupLink, SignInThrottle]),
  ],
  controllers: [SessionController, SetupController, AccountsController, UnitsController],
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
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [AccountsQueries, AccountsService, SessionsService, SetupService, UnitsService],
})
export class AccountsModule {}
