import { testReplayEqualsLive } from '../../../support/replay-equals-live.ts';

testReplayEqualsLive(8);
