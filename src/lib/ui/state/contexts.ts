import { createContext } from 'svelte';
import type { AppStates } from './app-states.svelte.ts';
import type { ArrivalState } from './arrival.svelte.ts';
import type { ChecklistImportState, ImportPorts } from './checklist-import.svelte.ts';
import type { DeskState } from './desk.svelte.ts';
import type { EditionChangeState } from './edition-change.svelte.ts';
import type { EvidenceFilesState } from './evidence-files.svelte.ts';
import type { GuidelinesState } from './guidelines.svelte.ts';
import type { KeysState } from './keys.svelte.ts';
import type { LocaleState } from './locale.svelte.ts';
import type { PacketsState } from './packets.svelte.ts';
import type { PersistenceState } from './persistence.svelte.ts';
import type { ReceivedState } from './received.svelte.ts';
import type { SafetyCopiesState } from './safety-copies.svelte.ts';
import type { SettingsState } from './settings.svelte.ts';
import type { TabConflictState } from './tab-conflict.svelte.ts';
import type { WorkspaceState } from './workspace.svelte.ts';

// Each pair is [get, provide]; `provideAppStates` provides the states, the root layout the rest.
/** What importing a checklist needs from outside; its state is made where it is needed, with its readers. */
export const [getImportPorts, provideImportPorts] = createContext<ImportPorts>();
export const [getLocaleState, provideLocaleState] = createContext<LocaleState>();
export const [getSettingsState, provideSettingsState] = createContext<SettingsState>();
export const [getPersistenceState, providePersistenceState] = createContext<PersistenceState>();
export const [getWorkspaceState, provideWorkspaceState] = createContext<WorkspaceState>();
export const [getDeskState, provideDeskState] = createContext<DeskState>();
export const [getTabConflictState, provideTabConflictState] = createContext<TabConflictState>();
export const [getArrivalState, provideArrivalState] = createContext<ArrivalState>();
export const [getReceivedState, provideReceivedState] = createContext<ReceivedState>();
export const [getGuidelinesState, provideGuidelinesState] = createContext<GuidelinesState>();
export const [getSafetyCopiesState, provideSafetyCopiesState] = createContext<SafetyCopiesState>();
export const [getEvidenceFilesState, provideEvidenceFilesState] =
	createContext<EvidenceFilesState>();
export const [getKeysState, provideKeysState] = createContext<KeysState>();
export const [getPacketsState, providePacketsState] = createContext<PacketsState>();
export const [getChecklistImportState, provideChecklistImportState] =
	createContext<ChecklistImportState>();
export const [getEditionChangeState, provideEditionChangeState] =
	createContext<EditionChangeState>();

/** Hands every state to the components below. */
export function provideAppStates(states: AppStates): void {
	provideLocaleState(states.locale);
	provideSettingsState(states.settings);
	providePersistenceState(states.persistence);
	provideWorkspaceState(states.workspace);
	provideDeskState(states.desk);
	provideTabConflictState(states.conflict);
	provideArrivalState(states.arrival);
	provideReceivedState(states.received);
	provideGuidelinesState(states.guidelines);
	provideEditionChangeState(states.editionChange);
	provideSafetyCopiesState(states.safetyCopies);
	provideEvidenceFilesState(states.evidenceFiles);
	provideKeysState(states.keys);
	providePacketsState(states.packets);
}
