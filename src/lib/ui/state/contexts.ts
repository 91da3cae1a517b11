import { createContext } from 'svelte';
import type { AppStates } from './app-states.svelte.ts';
import type { ChecklistImportState, ImportPorts } from './checklist-import.svelte.ts';

/** The states of the app; the root layout provides them. */
export const [getAppStates, provideAppStates] = createContext<AppStates>();

/** What importing a checklist needs from outside; its state is made where it is needed, with its readers. */
export const [getImportPorts, provideImportPorts] = createContext<ImportPorts>();
export const [getChecklistImportState, provideChecklistImportState] =
	createContext<ChecklistImportState>();
