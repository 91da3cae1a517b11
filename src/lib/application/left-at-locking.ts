import { campaignSchema } from '#lib/domain/campaign/campaign.ts';
import { z } from '#lib/domain/primitives/zod.ts';
import type { SmallStore } from './app-ports.ts';
import type { LeftWork } from './lock-ports.ts';
import { readNoted } from './read-noted.ts';

const key = 'machi-tenken/left-at-locking';

const leftSchema = z.strictObject({
	/** Names it where it is kept twice. */
	name: z.string().optional(),
	/** A campaign with changes that no file holds. */
	campaign: campaignSchema.optional(),
	/** How many results were compared: they are read anew, and never kept. */
	cities: z.number().int().min(0),
	/** What was typed into forms that were not sent off. */
	typed: z.array(
		z.strictObject({
			label: z.string(),
			text: z.string(),
			mark: z.enum(['set', 'taken-away']).optional()
		})
	)
});

/** What a tab held in memory alone when everything was locked. */
export type LeftAtLocking = z.infer<typeof leftSchema>;

const noted = (store: SmallStore): readonly LeftAtLocking[] =>
	readNoted(store, key, z.array(leftSchema)) ?? [];

const note = (store: SmallStore, all: readonly LeftAtLocking[]): boolean =>
	store.write(key, all.length === 0 ? undefined : JSON.stringify(all));

/** Whether there is anything in it. */
export const isAnythingLeft = ({ campaign, cities, typed }: LeftAtLocking): boolean =>
	campaign !== undefined || cities > 0 || typed.length > 0;

/** Notes it at once, beside what other tabs have noted; false where the browser does not take it. */
export const noteLeft = (store: SmallStore, left: LeftAtLocking): boolean =>
	note(store, [...noted(store), left]);

/** Whether it would be noted: it is, and taken away again. */
export function rehearseNote(store: SmallStore, left: LeftAtLocking): boolean {
	const before = noted(store);
	const isNoted = noteLeft(store, left);
	note(store, before);
	return isNoted;
}

/** Keeps it in the database, where there is more room; the note is not needed any longer then. */
export async function keepLeft(
	{ smallStore, leftWork }: { readonly smallStore: SmallStore; readonly leftWork: LeftWork },
	left: LeftAtLocking & { readonly name: string }
): Promise<boolean> {
	const kept = await leftWork.put(left.name, left);
	if (kept.ok) forget(smallStore, left.name);
	return kept.ok;
}

/** Takes out what one tab had left; each tab that is unlocked takes one, the first that is still there. */
export async function takeLeft({
	smallStore,
	leftWork
}: {
	readonly smallStore: SmallStore;
	readonly leftWork: LeftWork;
}): Promise<LeftAtLocking | undefined> {
	const taken = await leftWork.take();
	const kept = taken.ok ? leftSchema.safeParse(taken.value).data : undefined;
	if (kept !== undefined) {
		forget(smallStore, kept.name);
		return kept;
	}
	const [first, ...others] = noted(smallStore);
	if (first !== undefined) note(smallStore, others);
	return first;
}

function forget(store: SmallStore, name: string | undefined): void {
	const all = noted(store);
	const others = all.filter((left) => left.name !== name);
	if (others.length < all.length) note(store, others);
}
