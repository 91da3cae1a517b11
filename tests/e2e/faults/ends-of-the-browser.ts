import { cpSync, rmSync } from 'node:fs';
import { signalBrowserOf } from '../support/signal-browser.ts';
import {
	expectNothingLost,
	openCity,
	startAgain,
	temporaryFolder,
	typeUntil,
	type Fault
} from './trial.ts';

/** The page is gone, the browser stays. */
export const tabCrashes: Fault = {
	name: 'tab crashes',
	run: async (trial) => {
		await openCity(trial);
		await typeUntil(trial, async () => {
			const session = await trial.context.newCDPSession(trial.page);
			await Promise.race([
				session.send('Page.crash').catch(() => undefined),
				trial.page.waitForEvent('crash')
			]);
		});
		trial.page = await trial.context.newPage();
		await expectNothingLost(trial);
	}
};

/** All processes of the browser end at once. */
export const browserIsKilled: Fault = {
	name: 'browser is killed',
	run: async (trial) => {
		await openCity(trial);
		await typeUntil(trial, async () => {
			signalBrowserOf(trial.profile, 'SIGKILL');
			return Promise.resolve();
		});
		await startAgain(trial);
		await expectNothingLost(trial);
	}
};

/** The files of the profile as they lie at one instant, as after a power cut whose writes were all ordered. */
export const profileAtOneInstant: Fault = {
	name: 'profile as it lies at one instant',
	run: async (trial) => {
		await openCity(trial);
		const copy = temporaryFolder('copy');
		trial.afterwards.push(() => {
			signalBrowserOf(copy, 'SIGKILL');
			rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
		});
		await typeUntil(trial, () => {
			// All its processes stand still meanwhile, so that the copy is of one instant.
			signalBrowserOf(trial.profile, 'SIGSTOP');
			const { acknowledged } = trial;
			cpSync(trial.profile, copy, { recursive: true, verbatimSymlinks: true });
			signalBrowserOf(trial.profile, 'SIGKILL');
			trial.acknowledged = acknowledged;
			return Promise.resolve();
		});
		await startAgain(trial, copy);
		await expectNothingLost(trial);
	}
};

/** The terminal's clock goes back a year between two visits. */
export const clockIsSetBack: Fault = {
	name: 'clock is set back a year',
	run: async (trial) => {
		await openCity(trial);
		await trial.page.clock.setSystemTime(new Date('2025-11-29T09:00:00+09:00'));
		await typeUntil(trial, () => Promise.resolve());
		await startAgain(trial);
		await expectNothingLost(trial);
	}
};
