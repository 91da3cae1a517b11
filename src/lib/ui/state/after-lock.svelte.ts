import type { AppPorts, TypedText } from '#lib/application/app-ports.ts';
import { takeLeft, type LeftAtLocking } from '#lib/application/left-at-locking.ts';
import { holdRoomForNotKept, takeNotKept, type NotKept } from '#lib/application/not-kept.ts';
import type { CampaignState } from './campaign.svelte.ts';

/** What was in memory alone when everything was locked: what of it is back, and what is not. */
export class AfterLock {
	#left = $state.raw<LeftAtLocking>();
	#notKept = $state.raw<readonly NotKept[]>([]);

	/** To be told until somebody has read it. */
	get left(): LeftAtLocking | undefined {
		return this.#left;
	}
	/** What nothing took, by its names; to be told likewise. */
	get notKept(): readonly NotKept[] {
		return this.#notKept;
	}
	/** What was typed before the last locking and nobody has read yet: another locking must not take it. */
	get unread(): readonly TypedText[] {
		return this.#left?.typed ?? [];
	}
	dismiss(): void {
		this.#left = undefined;
		this.#notKept = [];
	}

	/** Brings back a campaign that no file holds, and remembers the rest to be told. */
	async bringBack(
		ports: Pick<AppPorts, 'smallStore' | 'leftWork'>,
		campaign: CampaignState
	): Promise<void> {
		this.#notKept = takeNotKept(ports.smallStore);
		holdRoomForNotKept(ports.smallStore);
		this.#left = await takeLeft(ports);
		if (this.#left?.campaign !== undefined) campaign.change(this.#left.campaign);
	}
}
