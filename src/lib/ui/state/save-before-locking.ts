import { tick } from 'svelte';
import type { AppPorts } from '#lib/application/app-ports.ts';
import { noteUnsaved, takeUnsaved } from '#lib/application/unsaved-work.ts';
import type { DeskState } from './desk.svelte.ts';

/**
 * Saves what is on screen before it is forgotten. What was typed leaves its field, answers are noted at once,
 * then everything is saved; what cannot be is noted whole, and comes back as a safety copy.
 */
export async function saveBeforeLocking(
	{ lifecycle, smallStore, clock }: AppPorts,
	{ saving, current }: DeskState
): Promise<void> {
	lifecycle.leaveField();
	await tick();
	saving.noteLastWords();
	if (current !== undefined && saving.dirty) noteUnsaved(smallStore, current.file, clock());
	await saving.flush();
	if (!saving.dirty) noteUnsaved(smallStore, undefined, clock());
	lifecycle.warnBeforeLeaving('never');
}

/** Brings back what could not be saved before the last locking. */
export const bringBackUnsaved = ({
	smallStore,
	safetyCopies
}: Pick<AppPorts, 'smallStore' | 'safetyCopies'>): Promise<void> =>
	takeUnsaved(smallStore, safetyCopies);
