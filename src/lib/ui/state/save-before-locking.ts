import { tick } from 'svelte';
import type { AppPorts, SmallStore, TypedText } from '#lib/application/app-ports.ts';
import {
	isAnythingLeft,
	keepLeft,
	noteLeft,
	type LeftAtLocking
} from '#lib/application/left-at-locking.ts';
import { isAnythingNotKept, noteNotKept, type NotKept } from '#lib/application/not-kept.ts';
import { noteUnsaved, takeUnsaved } from '#lib/application/unsaved-work.ts';
import type { CampaignState } from './campaign.svelte.ts';
import type { DeskState } from './desk.svelte.ts';
import type { PortfolioState } from './portfolio.svelte.ts';

/** Where something can be that is in memory alone. */
export type HeldInMemory = {
	readonly desk: DeskState;
	readonly campaign: CampaignState;
	readonly portfolio: PortfolioState;
	/** What is typed into forms that are not sent off, and what an earlier locking left and nobody has read yet. */
	readonly typed: () => readonly TypedText[];
};

type Ports = Pick<
	AppPorts,
	'lifecycle' | 'smallStore' | 'clock' | 'leftWork' | 'safetyCopies' | 'newIdentifier'
>;

/** What has no place in the database, as it is now. */
export const leftIn = ({ campaign, portfolio, typed }: HeldInMemory): LeftAtLocking => ({
	...(campaign.atRisk && { campaign: campaign.current }),
	cities: portfolio.cities.length,
	typed: [...typed()]
});

/** The names of it. */
export const namesOfLeft = ({ campaign, typed }: LeftAtLocking): NotKept => ({
	...(campaign !== undefined && { campaign: campaign.title }),
	fields: typed.map(({ label }) => label)
});

/**
 * Saves what is on screen before it is forgotten. What was typed leaves its field, and everything is noted at once;
 * then the database is given it, which has more room, and notes that are not needed any longer go. What neither takes
 * is named: first all that may be, then what it came to, for nobody knows how much time there is.
 */
export async function saveBeforeLocking(ports: Ports, held: HeldInMemory): Promise<void> {
	const { lifecycle, smallStore } = ports;
	lifecycle.leaveField();
	const left = { ...leftIn(held), name: `${ports.clock()} ${ports.newIdentifier()}` };
	const isLeft = isAnythingLeft(left);
	const isLeftNoted = !isLeft || noteLeft(smallStore, left);
	await tick();
	const work = noteWork(ports, held.desk);
	const name = (isLeftKept: boolean, isWorkKept: boolean) =>
		nameNotKept(smallStore, {
			fields: [],
			...(!isLeftKept && namesOfLeft(left)),
			...(!isWorkKept && { assessment: work.title })
		});
	const takeBack = name(isLeftNoted, work.isNoted);
	lifecycle.warnBeforeLeaving('never');
	const [isLeftKept, isWorkKept] = await Promise.all([
		isLeft && keepLeft(ports, left),
		work.save()
	]);
	takeBack();
	name(isLeftNoted || isLeftKept, work.isNoted || isWorkKept);
}

/** Brings back what could not be saved before the last locking. */
export const bringBackUnsaved = ({
	smallStore,
	safetyCopies
}: Pick<AppPorts, 'smallStore' | 'safetyCopies'>): Promise<void> =>
	takeUnsaved(smallStore, safetyCopies);

const nameNotKept = (store: SmallStore, lost: NotKept): (() => void) =>
	isAnythingNotKept(lost) ? noteNotKept(store, lost) : () => undefined;

/** The changes on screen that are not saved: noted at once, then saved, or kept as a safety copy. */
type Work = {
	readonly title: string;
	readonly isNoted: boolean;
	readonly save: () => Promise<boolean>;
};

function noteWork(
	{ smallStore, clock, safetyCopies }: Ports,
	{ saving, current }: DeskState
): Work {
	if (current === undefined || !saving.dirty) {
		const save = () => saving.flush().then(() => true);
		return { title: '', isNoted: true, save };
	}
	const areWordsNoted = saving.noteLastWords();
	const note = noteUnsaved(smallStore, current.file, clock());
	return {
		title: current.assessment.title,
		isNoted: areWordsNoted || note.isNoted,
		save: async () => {
			await saving.flush();
			if (saving.dirty) return (await note.keep(safetyCopies)) || saving.backup.isCurrent;
			note.forget();
			return true;
		}
	};
}
