import type { StartPorts } from '#lib/application/app-ports.ts';
import { LockState } from './lock.svelte.ts';
import { StartLocaleState } from './start-locale.svelte.ts';
import { ThemeState } from './theme.svelte.ts';
import { WorkspaceState } from './workspace.svelte.ts';

/** The states of the start screen that the whole app goes on with. */
export type SharedStates = {
	readonly locale: StartLocaleState;
	readonly theme: ThemeState;
	readonly workspace: WorkspaceState;
	readonly lock: LockState;
};

/** Makes them; nothing is read yet. */
export const createSharedStates = (ports: StartPorts): SharedStates => ({
	locale: new StartLocaleState(ports),
	theme: new ThemeState(ports.smallStore),
	workspace: new WorkspaceState(ports),
	lock: new LockState(ports)
});
