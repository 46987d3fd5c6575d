import { testWholeLife } from '../../support/whole-life.ts';

testWholeLife(12);
