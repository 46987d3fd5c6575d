import { testReplayEqualsLive } from '../../../support/replay-equals-live.ts';
import { testWholeLife } from '../../../support/whole-life.ts';

const TEN_MINUTES = 600_000;

testReplayEqualsLive(100, TEN_MINUTES);
testWholeLife(1, TEN_MINUTES);
