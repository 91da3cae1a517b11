import { databaseIsDamaged } from './damaged-database.ts';
import {
	browserIsKilled,
	clockIsSetBack,
	profileAtOneInstant,
	tabCrashes
} from './ends-of-the-browser.ts';
import { databaseIsEmptied, databaseIsTakenAway } from './lost-database.ts';
import { threeTabsAct, twoTabsType } from './many-tabs.ts';
import { masterFileFaults } from './master-file.ts';
import { diskIsFull, quotaIsReached } from './no-room.ts';
import { newerBuildBeside, siteIsUpdated } from './other-builds.ts';
import type { Fault } from './trial.ts';

/** Everything that is made to break, in the order of the trials. */
export const allFaults: readonly Fault[] = [
	tabCrashes,
	browserIsKilled,
	profileAtOneInstant,
	clockIsSetBack,
	quotaIsReached,
	diskIsFull,
	databaseIsTakenAway,
	databaseIsEmptied,
	databaseIsDamaged,
	twoTabsType,
	threeTabsAct,
	siteIsUpdated,
	newerBuildBeside,
	...masterFileFaults
];
