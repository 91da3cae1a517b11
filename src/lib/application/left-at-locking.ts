import { campaignSchema } from '#lib/domain/campaign/campaign.ts';
import { z } from '#lib/domain/primitives/zod.ts';
import type { SmallStore } from './app-ports.ts';
import { readNoted } from './read-noted.ts';

const key = 'machi-tenken/left-at-locking';

const leftSchema = z.strictObject({
	/** A campaign with changes that no file holds. */
	campaign: campaignSchema.optional(),
	/** How many results were compared: they are read anew, and never kept. */
	cities: z.number().int().min(0),
	/** What was typed into forms that were not sent off. */
	typed: z.array(z.strictObject({ label: z.string(), text: z.string() }))
});

/** What a tab held in memory alone when everything was locked. */
export type LeftAtLocking = z.infer<typeof leftSchema>;

const noted = (store: SmallStore): readonly LeftAtLocking[] =>
	readNoted(store, key, z.array(leftSchema)) ?? [];

/** Notes what a tab held in memory alone, beside what other tabs have noted. */
export function noteLeft(store: SmallStore, left: LeftAtLocking): void {
	if (left.campaign === undefined && left.cities === 0 && left.typed.length === 0) return;
	store.write(key, JSON.stringify([...noted(store), left]));
}

/** Takes out what one tab had noted, the first of them; each tab that is unlocked takes one. */
export function takeLeft(store: SmallStore): LeftAtLocking | undefined {
	const [first, ...others] = noted(store);
	if (first !== undefined)
		store.write(key, others.length === 0 ? undefined : JSON.stringify(others));
	return first;
}
