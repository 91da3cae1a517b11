import type { SmallStore } from '#lib/application/app-ports.ts';
import { takeLeft, type LeftAtLocking } from '#lib/application/left-at-locking.ts';
import type { CampaignState } from './campaign.svelte.ts';

/** What was in memory alone when everything was locked: what of it is back, and what is not. */
export class AfterLock {
	#left = $state.raw<LeftAtLocking>();

	/** To be told until somebody has read it. */
	get left(): LeftAtLocking | undefined {
		return this.#left;
	}
	dismiss(): void {
		this.#left = undefined;
	}

	/** Brings back a campaign that no file holds, and remembers the rest to be told. */
	bringBack(store: SmallStore, campaign: CampaignState): void {
		this.#left = takeLeft(store);
		if (this.#left?.campaign !== undefined) campaign.change(this.#left.campaign);
	}
}
