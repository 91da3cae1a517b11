import type { Component } from 'svelte';
import type { StartPorts } from '#lib/application/app-ports.ts';
import { LateLoad } from './late-load.svelte.ts';
import type { AppStates } from './app-states.svelte.ts';
import type { AssessmentState } from './assessment.svelte.ts';
import type { ImportPorts } from './checklist-import.svelte.ts';
import { createSharedStates, type SharedStates } from './shared-states.ts';

/** What the frame around every screen shows once the whole app is there. */
export type FrameParts = {
	readonly AssessmentNav: Component<{ current: AssessmentState }>;
	readonly BackupNudge: Component;
	readonly SaveStatus: Component;
	readonly StateBars: Component<{ current: AssessmentState }>;
	readonly LastResort: Component;
	readonly SavingAlerts: Component;
	readonly ArrivalDialog: Component;
};

/** The whole app: its states, what its screens need from outside, and its parts of the frame. */
export type WholeApp = {
	readonly states: AppStates;
	readonly importPorts: ImportPorts;
	readonly parts: FrameParts;
};

/** What the start screen and the frame around every screen stand on. */
export type StartStates = SharedStates & {
	/** Everything else. */
	readonly app: LateLoad<WholeApp>;
	/** Whether one has gone from screen to screen since the page was loaded: only then a heading takes the focus. */
	readonly visit: { hasMoved: boolean };
	/** Lets the user pick a file and takes it in; needs a click. */
	readonly pickFile: () => Promise<void>;
};

/** Brings the whole app, on the states that are there already. */
export type LoadWholeApp = (shared: SharedStates) => Promise<WholeApp>;

/** Makes the states of the start; nothing is read before `startStartStates`. */
export function createStartStates(ports: StartPorts, loadApp: LoadWholeApp): StartStates {
	const shared = createSharedStates(ports);
	const app = new LateLoad(async () => {
		await shared.lock.whenOpen();
		return loadApp(shared);
	});
	const pickFile = async () => {
		// The picker first: the browser allows it for a moment after the click only.
		const [picked, { states }] = await Promise.all([ports.files.pick(), app.load()]);
		await states.arrival.receive(picked);
	};
	return { ...shared, app, visit: { hasMoved: false }, pickFile };
}

/** Reads the list of assessments, the language and the brightness, and listens to other tabs and the database; returns the stop. */
export function startStartStates(
	{ shelf, tabs }: StartPorts,
	{ locale, theme, workspace, lock, app }: StartStates
): () => void {
	void locale.recall();
	theme.recall();
	void lock.whenOpen().then(() => workspace.refresh());
	const stops = [
		shelf.onInterruption(async (interruption) => {
			workspace.noteInterruption(interruption);
			// It is told by a part of the frame that comes with the whole app.
			await app.load().catch(() => undefined);
		}),
		tabs.subscribe(({ kind }) => {
			if (kind === 'lock') void lock.followOther();
			else if (app.loaded?.states.desk.current === undefined) void workspace.refresh();
		})
	];
	return () => stops.forEach((stop) => stop());
}
