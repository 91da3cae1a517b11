import type { AppPorts } from '#lib/application/app-ports.ts';
import { AfterLock } from './after-lock.svelte.ts';
import { ArrivalState } from './arrival.svelte.ts';
import { bringBackUnsaved, saveBeforeLocking } from './save-before-locking.ts';
import { LossAtLocking } from './loss-at-locking.svelte.ts';
import { AutoLock } from './auto-lock.svelte.ts';
import { ClassTablesState } from './class-tables.svelte.ts';
import { CityYearsState } from './city-years.svelte.ts';
import { CampaignState } from './campaign.svelte.ts';
import { DeskState } from './desk.svelte.ts';
import { EditionChangeState } from './edition-change.svelte.ts';
import { EvidenceFilesState } from './evidence-files.svelte.ts';
import { GuidelinesState } from './guidelines.svelte.ts';
import { KeysState } from './keys.svelte.ts';
import type { LockState } from './lock.svelte.ts';
import { LocaleState } from './locale.svelte.ts';
import { PacketsState } from './packets.svelte.ts';
import { PersistenceState } from './persistence.svelte.ts';
import { PortfolioState } from './portfolio.svelte.ts';
import { ReceivedState } from './received.svelte.ts';
import { RequestKitState } from './request-kit.svelte.ts';
import { SafetyCopiesState } from './safety-copies.svelte.ts';
import { SettingsState } from './settings.svelte.ts';
import { TabConflictState } from './tab-conflict.svelte.ts';
import type { SharedStates } from './shared-states.ts';
import type { ThemeState } from './theme.svelte.ts';
import { MunicipalitiesState } from './municipalities.svelte.ts';
import { RecurringWorkState } from './recurring-work.svelte.ts';
import { WorkedExamplesState } from './worked-examples.svelte.ts';
import type { WorkspaceState } from './workspace.svelte.ts';

/** Every state of the app, made once, on those of the start. */
export type AppStates = {
	readonly locale: LocaleState;
	readonly theme: ThemeState;
	readonly settings: SettingsState;
	readonly persistence: PersistenceState;
	readonly workspace: WorkspaceState;
	readonly desk: DeskState;
	readonly conflict: TabConflictState;
	readonly arrival: ArrivalState;
	readonly received: ReceivedState;
	readonly guidelines: GuidelinesState;
	readonly cityYears: CityYearsState;
	readonly editionChange: EditionChangeState;
	readonly safetyCopies: SafetyCopiesState;
	readonly evidenceFiles: EvidenceFilesState;
	readonly keys: KeysState;
	readonly packets: PacketsState;
	readonly requestKit: RequestKitState;
	readonly workedExamples: WorkedExamplesState;
	readonly recurringWork: RecurringWorkState;
	readonly municipalities: MunicipalitiesState;
	readonly portfolio: PortfolioState;
	readonly campaign: CampaignState;
	readonly classTables: ClassTablesState;
	readonly lock: LockState;
	readonly autoLock: AutoLock;
	readonly afterLock: AfterLock;
	readonly lossAtLocking: LossAtLocking;
};

/** Makes the states; nothing is read before `startAppStates`. */
export function createAppStates(ports: AppPorts, shared: SharedStates): AppStates {
	const { workspace, theme, lock } = shared;
	const locale = new LocaleState(shared.locale);
	const settings = new SettingsState(ports.smallStore);
	const persistence = new PersistenceState(ports);
	const desk = new DeskState(ports, { workspace, persistence, settings });
	const conflict = new TabConflictState(ports, desk);
	const received = new ReceivedState(ports, desk);
	const keys = new KeysState(ports);
	const guidelines = new GuidelinesState(ports);
	const editionChange = new EditionChangeState(ports, guidelines, desk);
	const municipalities = new MunicipalitiesState(ports);
	const campaign = new CampaignState();
	const classTables = new ClassTablesState();
	return {
		locale,
		theme,
		settings,
		persistence,
		workspace,
		desk,
		conflict,
		arrival: new ArrivalState(ports, { desk, keys, received }),
		received,
		guidelines,
		cityYears: new CityYearsState(ports, { desk, keys, workspace }),
		editionChange,
		safetyCopies: new SafetyCopiesState(ports),
		evidenceFiles: new EvidenceFilesState(ports, desk),
		keys,
		packets: new PacketsState(ports, keys),
		requestKit: new RequestKitState(ports),
		workedExamples: new WorkedExamplesState(ports),
		recurringWork: new RecurringWorkState(ports),
		municipalities,
		portfolio: new PortfolioState(ports, { keys, municipalities, campaign, classTables }),
		campaign,
		classTables,
		lock,
		autoLock: new AutoLock(ports, lock),
		afterLock: new AfterLock(),
		lossAtLocking: new LossAtLocking(ports, lock)
	};
}

/** Reads what is kept beside the assessments, and listens to the page, other tabs and the database; returns the stop. */
export function startAppStates(ports: AppPorts, states: AppStates): () => void {
	const { desk, conflict, guidelines, keys, portfolio, campaign, lock, afterLock } = states;
	const { autoLock, lossAtLocking } = states;
	const { lifecycle, repository, tabs } = ports;
	void guidelines.refresh();
	void keys.refresh();
	const typing = lifecycle.watchTyping();
	const typed = () => [...afterLock.unread, ...typing.texts()];
	const held = { desk, campaign, portfolio, typed };
	lock.savesBy(() => saveBeforeLocking(ports, held));
	lock.asksBy(() => lossAtLocking.look('anew'));
	if (ports.keeping === 'browser') void afterLock.bringBack(ports, campaign);
	void bringBackUnsaved(ports);
	const stops = [
		typing.stop,
		...(lock.phase === 'open' ? [autoLock.watch(lifecycle), lossAtLocking.watch(held)] : []),
		lifecycle.onLeaving(() => {
			desk.saving.noteLastWords();
			void desk.saving.flush();
		}),
		repository.onInterruption(async (interruption) => {
			if (interruption.kind === 'newer-app') await desk.saving.flush();
		}),
		tabs.subscribe((message) => {
			if (message.kind === 'saved') void conflict.noteSavedElsewhere(message.id, message.saveCount);
		}),
		$effect.root(() => {
			$effect(() => {
				const { saving } = desk;
				const inMemory =
					campaign.atRisk || portfolio.cities.length > 0 || afterLock.unread.length > 0;
				// What is being saved is noted when one leaves; whether it is, shows then.
				const noting = saving.dirty ? { askFirst: () => !saving.noteLastWords() } : 'never';
				if (lock.hides) lifecycle.warnBeforeLeaving('never');
				else lifecycle.warnBeforeLeaving(saving.atRisk || inMemory ? 'unsaved' : noting);
			});
		})
	];
	return () => stops.forEach((stop) => stop());
}
