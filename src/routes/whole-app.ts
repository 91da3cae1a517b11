import { composeApp } from '#lib/composition/compose-app.ts';
import type { StartComposition } from '#lib/composition/compose-start.ts';
import { createAppStates, startAppStates } from '#lib/ui/state/app-states.svelte.ts';
import type { SharedStates } from '#lib/ui/state/shared-states.ts';
import type { WholeApp } from '#lib/ui/state/start-states.svelte.ts';
import ArrivalDialog from './ArrivalDialog.svelte';
import AssessmentNav from './AssessmentNav.svelte';
import BackupNudge from './BackupNudge.svelte';
import LastResort from './LastResort.svelte';
import SaveStatus from './SaveStatus.svelte';
import SavingAlerts from './SavingAlerts.svelte';
import { siteBase } from './site-base.ts';
import StateBars from './StateBars.svelte';

/** Makes the whole app on what the start screen has, and sets it going; it goes on to the end of the visit. */
export async function startWholeApp(
	start: StartComposition,
	shared: SharedStates
): Promise<WholeApp> {
	const ports = await composeApp(start, siteBase);
	const states = createAppStates(ports, shared);
	startAppStates(ports, states);
	return {
		states,
		importPorts: ports,
		parts: {
			ArrivalDialog,
			AssessmentNav,
			BackupNudge,
			LastResort,
			SaveStatus,
			SavingAlerts,
			StateBars
		}
	};
}
