import { tick } from 'svelte';
import type { AppPorts, TypedText } from '#lib/application/app-ports.ts';
import { noteLeft } from '#lib/application/left-at-locking.ts';
import { noteUnsaved, takeUnsaved } from '#lib/application/unsaved-work.ts';
import type { CampaignState } from './campaign.svelte.ts';
import type { DeskState } from './desk.svelte.ts';
import type { PortfolioState } from './portfolio.svelte.ts';

/** Where something can be that is in memory alone. */
type HeldInMemory = {
	readonly desk: DeskState;
	readonly campaign: CampaignState;
	readonly portfolio: PortfolioState;
	/** What is typed into forms that are not sent off. */
	readonly typed: () => readonly TypedText[];
};

/**
 * Saves what is on screen before it is forgotten. What was typed leaves its field, answers are noted at once,
 * then everything is saved; what cannot be is noted whole, and comes back as a safety copy. What has no place in
 * the database is noted with it: a campaign that no file holds, what forms hold, how many results were compared.
 */
export async function saveBeforeLocking(
	{ lifecycle, smallStore, clock }: AppPorts,
	{ desk, campaign, portfolio, typed }: HeldInMemory
): Promise<void> {
	const { saving, current } = desk;
	lifecycle.leaveField();
	noteLeft(smallStore, {
		...(campaign.atRisk && { campaign: campaign.current }),
		cities: portfolio.cities.length,
		typed: [...typed()]
	});
	await tick();
	saving.noteLastWords();
	const forget =
		current !== undefined && saving.dirty
			? noteUnsaved(smallStore, current.file, clock())
			: undefined;
	await saving.flush();
	if (!saving.dirty) forget?.();
	lifecycle.warnBeforeLeaving('never');
}

/** Brings back what could not be saved before the last locking. */
export const bringBackUnsaved = ({
	smallStore,
	safetyCopies
}: Pick<AppPorts, 'smallStore' | 'safetyCopies'>): Promise<void> =>
	takeUnsaved(smallStore, safetyCopies);
