import type { StartComposition } from '#lib/composition/compose-start.ts';
import type { SharedStates } from '#lib/ui/state/shared-states.ts';
import type { WholeApp } from '#lib/ui/state/start-states.svelte.ts';

/** Fetches everything beyond the start screen, and sets it going. */
export async function loadWholeApp(
	start: StartComposition,
	shared: SharedStates
): Promise<WholeApp> {
	const { startWholeApp } = await import('./whole-app.ts');
	return startWholeApp(start, shared);
}
