import type { RecurringWorkFile } from '#lib/domain/cadence/recurring-work.ts';
import type { WorkedExamples } from '#lib/domain/checklist/worked-examples.ts';
import type { MunicipalityList } from '#lib/domain/municipality/municipality-list.ts';
import type { FileExchange, MasterFiles } from './file-ports.ts';
import type { Pace } from '#lib/domain/primitives/pace.ts';
import type { PacketCrypto } from '#lib/formats/packet/packet-crypto.ts';
import type { InspectReportPorts } from './inspect-report.ts';
import type { KeyRing, KeySmith } from './key-ports.ts';
import type { LeftWork, WorkspaceLock } from './lock-ports.ts';
import type {
	AssessmentRepository,
	AssessmentShelf,
	ChecklistCatalogue,
	Clock,
	EvidenceFiles,
	NewIdentifier,
	OwnChecklists,
	SafetyCopies
} from './ports.ts';

/** A few short texts kept beside the database (settings, the ledger of saves). Never throws. */
export type SmallStore = {
	readonly read: (key: string) => string | undefined;
	/**
	 * `undefined` takes the text away. False where the browser did not take it (it is full or forbidden): then
	 * this visit alone remembers it.
	 */
	readonly write: (key: string, text: string | undefined) => boolean;
};

/** What tabs of this app tell one another. */
export type TabMessage =
	| { readonly kind: 'saved'; readonly id: string; readonly saveCount: number }
	| { readonly kind: 'removed'; readonly id: string }
	/** What is kept was locked: every tab forgets what it shows. */
	| { readonly kind: 'lock' };

export type TabMessages = {
	readonly post: (message: TabMessage) => void;
	readonly subscribe: (listener: (message: TabMessage) => void) => () => void;
};

/** What the browser says about keeping data; told to the user, never trusted. */
export type StorageHealth = {
	/** Asks the browser not to clear our data; undefined where it cannot be asked. */
	readonly persist: () => Promise<boolean | undefined>;
	readonly estimate: () => Promise<StorageEstimateFigures | undefined>;
};

/** Bytes used and promised. */
export type StorageEstimateFigures = { readonly usage: number; readonly quota: number };

/** The life of the page. */
export type PageLifecycle = {
	/** Called when the page is hidden or left. */
	readonly onLeaving: (listener: () => void) => () => void;
	/** Whether the browser asks "leave?" while something is unsaved; `askFirst` is asked at that moment. */
	readonly warnBeforeLeaving: (
		when: 'unsaved' | 'never' | { readonly askFirst: () => boolean }
	) => void;
	/** Tells of every sign of somebody being there, and of every waking of the page. */
	readonly watchUse: (watch: UseWatch) => () => void;
	/** Takes the cursor out of the field it is in, so that the field hands over what was typed. */
	readonly leaveField: () => void;
	/** Watches what is typed into forms that are not sent off yet; `stop` ends it. */
	readonly watchTyping: () => {
		readonly texts: () => readonly TypedText[];
		readonly stop: () => void;
	};
	/** Waits until what was just changed is painted, or soon after where nothing is painted. */
	readonly afterPaint: () => Promise<void>;
};

/** What stands in a field of a form, with the field's label; of a mark that was set or taken away, which. */
export type TypedText = {
	readonly label: string;
	readonly text: string;
	readonly mark?: 'set' | 'taken-away' | undefined;
};

/** Who wants to know whether somebody uses the page. */
export type UseWatch = { readonly onUse: () => void; readonly onWake: () => void };

/** Works out the SHA-256 of a file in hex, piece by piece; rejects when the signal is aborted. */
export type HashFile = (file: Blob, watch: Watch) => Promise<string>;

/** A pace at which work leaves the page alive; it gives up when the watch's signal is aborted. */
export type PaceFor = (watch: Watch) => Pace;

/** Who looks on while something takes long. */
export type Watch = {
	/** The fraction done, 0–1. */
	readonly onProgress: (done: number) => void;
	readonly signal: AbortSignal;
};

/** Where assessments live: in this browser, or only in files (the portable edition). */
export type Keeping = 'browser' | 'file';

/** Everything the screens' states need from outside; made in `composition`. */
export type AppPorts = {
	readonly keeping: Keeping;
	readonly clock: Clock;
	readonly newIdentifier: NewIdentifier;
	readonly catalogue: ChecklistCatalogue;
	readonly repository: AssessmentRepository;
	readonly safetyCopies: SafetyCopies;
	readonly leftWork: LeftWork;
	readonly ownChecklists: OwnChecklists;
	readonly evidenceFiles: EvidenceFiles;
	readonly hashFile: HashFile;
	readonly paceFor: PaceFor;
	readonly packetCrypto: PacketCrypto;
	readonly keyRing: KeyRing;
	readonly keySmith: KeySmith;
	readonly smallStore: SmallStore;
	readonly files: FileExchange;
	readonly masterFiles: MasterFiles;
	readonly tabs: TabMessages;
	readonly lock: WorkspaceLock;
	readonly storageHealth: StorageHealth;
	readonly lifecycle: PageLifecycle;
	/** Makes a report again from what it carries, to see whether the same comes out. */
	readonly renderPdf: InspectReportPorts['renderPdf'];
	/** The bytes of the sample city. */
	readonly loadSample: () => Promise<Uint8Array>;
	/** The portable edition as a file, where this edition can bring it. */
	readonly loadPortablePage: () => Promise<Uint8Array | undefined>;
	/** The worked cases of the shipped checklists, brought when they are first wanted. */
	readonly loadWorkedExamples: () => Promise<readonly WorkedExamples[]>;
	/** What the shipped checklists ask to be done again and again, brought when it is first wanted. */
	readonly loadRecurringWork: () => Promise<readonly RecurringWorkFile[]>;
	/** The list of local governments, brought when one is to be named. */
	readonly loadMunicipalities: () => Promise<MunicipalityList>;
};

/** What the start screen needs from outside: little, so that it is there at once. */
export type StartPorts = Pick<
	AppPorts,
	'keeping' | 'clock' | 'smallStore' | 'files' | 'tabs' | 'lock'
> & {
	readonly shelf: AssessmentShelf;
	/** The languages the browser's owner reads, best first, as language tags. */
	readonly languages: () => readonly string[];
	/** Lets go of the file an assessment was kept current in. */
	readonly forgetMasterFile: (id: string) => Promise<void>;
};
