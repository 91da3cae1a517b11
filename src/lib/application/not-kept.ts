import { z } from '#lib/domain/primitives/zod.ts';
import type { SmallStore } from './app-ports.ts';
import { readNoted } from './read-noted.ts';

const [key, roomKey] = ['machi-tenken/not-kept', 'machi-tenken/room-for-not-kept'];

/** Letters that are held free, so that what could not be kept can at least be named. */
const room = ' '.repeat(6000);
const [mostFields, longestName] = [10, 60];

const notKeptSchema = z.strictObject({
	/** The title of an assessment with changes that were not saved. */
	assessment: z.string().optional(),
	/** The title of a campaign that no file held. */
	campaign: z.string().optional(),
	/** Labels of fields of forms that were not sent off. */
	fields: z.array(z.string())
});

/** What goes, or went, with the lock because nothing takes it: by its names. */
export type NotKept = z.infer<typeof notKeptSchema>;

const noted = (store: SmallStore): readonly NotKept[] =>
	readNoted(store, key, z.array(notKeptSchema)) ?? [];

/** Whether it names anything. */
export const isAnythingNotKept = ({ assessment, campaign, fields }: NotKept): boolean =>
	assessment !== undefined || campaign !== undefined || fields.length > 0;

/** Holds room for the names while there is some. */
export const holdRoomForNotKept = (store: SmallStore): boolean => store.write(roomKey, room);

/** Names what is kept nowhere; what other tabs named stays. What is returned takes it back. */
export function noteNotKept(store: SmallStore, lost: NotKept): () => void {
	const short = shortened(lost);
	const others = noted(store);
	store.write(roomKey, undefined);
	store.write(key, JSON.stringify([...others, short]));
	return () => {
		store.write(key, others.length === 0 ? undefined : JSON.stringify(others));
	};
}

/** Takes out what was named, of all tabs. */
export function takeNotKept(store: SmallStore): readonly NotKept[] {
	const all = noted(store);
	if (all.length > 0) store.write(key, undefined);
	return all;
}

const shortened = ({ assessment, campaign, fields }: NotKept): NotKept => ({
	...(assessment !== undefined && { assessment: short(assessment) }),
	...(campaign !== undefined && { campaign: short(campaign) }),
	fields: fields.slice(0, mostFields).map(short)
});

const short = (name: string): string => Array.from(name).slice(0, longestName).join('');
