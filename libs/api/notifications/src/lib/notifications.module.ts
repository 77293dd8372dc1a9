import { Module } from '@nestjs/common';
import { FollowDataKeeper } from './application/follow-data.keeper.js';
import { FollowSubjectUseCase } from './application/follow-subject.use-case.js';
import { FollowerNews } from './application/follower-news.js';
import { GuestFollowsContent } from './application/guest-follows.content.js';
import { MyFollowsReader } from './application/my-follows.reader.js';
import { SetNotificationPreferenceUseCase } from './application/set-notification-preference.use-case.js';
import { TellOfRevisionHandler } from './handlers/tell-of-revision.handler.js';
import { TellOfWithdrawalHandler } from './handlers/tell-of-withdrawal.handler.js';
import { FollowRepository } from './persistence/follow.repository.js';
import { PreferenceRepository } from './persistence/preference.repository.js';

/** What people follow and are told of, in every role of the server. It hears of other areas through the outbox alone. */
@Module({
  providers: [
    FollowDataKeeper,
    FollowRepository,
    FollowSubjectUseCase,
    FollowerNews,
    GuestFollowsContent,
    MyFollowsReader,
    PreferenceRepository,
    SetNotificationPreferenceUseCase,
    TellOfRevisionHandler,
    TellOfWithdrawalHandler,
  ],
  exports: [FollowSubjectUseCase, MyFollowsReader, SetNotificationPreferenceUseCase],
})
export class NotificationsModule {}
