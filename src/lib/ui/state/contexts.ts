import { createContext } from 'svelte';
import type { TermId } from '#lib/i18n/term-id.ts';
import type { AppStates } from './app-states.svelte.ts';
import type { ChecklistImportState, ImportPorts } from './checklist-import.svelte.ts';
import type { StartStates, WholeApp } from './start-states.svelte.ts';

/** The states of the start screen and the frame; the root layout provides them. */
export const [getStartStates, provideStartStates] = createContext<StartStates>();

/** Leads from a word to where it stands in the list of terms; the root layout knows the addresses. */
export const [getTermAddress, provideTermAddress] = createContext<(id: TermId) => string>();

/** The states of the app, for everything that is shown only when the whole app is there. */
export const getAppStates = (): AppStates => wholeApp().states;

/** What importing a checklist needs from outside; its state is made where it is needed, with its readers. */
export const getImportPorts = (): ImportPorts => wholeApp().importPorts;
export const [getChecklistImportState, provideChecklistImportState] =
	createContext<ChecklistImportState>();

function wholeApp(): WholeApp {
	const { loaded } = getStartStates().app;
	if (loaded === undefined) throw new Error('shown before the whole app is there');
	return loaded;
}
