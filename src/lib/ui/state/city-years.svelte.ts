import type { AppPorts } from '#lib/application/app-ports.ts';
import type { Arrival } from '#lib/application/arrival.ts';
import type { PickedFile } from '#lib/application/file-ports.ts';
import { lookAtFile, lookAtLarge } from '#lib/application/look-at-file.ts';
import type { AssessmentWithChecklist, OpenError } from '#lib/application/open-assessment.ts';
import type { AssessmentSummary } from '#lib/application/ports.ts';
import {
	isGone,
	largeFileOf,
	notReadable,
	readPickedFile,
	type ReadPickedError
} from '#lib/application/read-picked-file.ts';
import {
	findMisfit,
	yearOfFile,
	type YearMisfit,
	type YearRefusal
} from '#lib/application/year-of-file.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import type { DeskState } from './desk.svelte.ts';
import type { KeysState } from './keys.svelte.ts';
import type { WorkspaceState } from './workspace.svelte.ts';

/** An assessment that can be compared, and where it is from. */
export type CityYear = AssessmentWithChecklist & {
	readonly key: string;
	readonly from:
		| { readonly kind: 'open' | 'kept'; readonly id: string }
		| { readonly kind: 'file'; readonly name: string };
};

/** An assessment kept here, or a file, that is not compared, and why. */
export type YearAside =
	| { readonly title: string; readonly because: YearMisfit | OpenError }
	| { readonly file: string; readonly because: YearRefusal | ReadPickedError };

/** The states it works with. */
export type CityYearsSurroundings = {
	readonly desk: DeskState;
	readonly keys: KeysState;
	readonly workspace: WorkspaceState;
};

type City = Pick<Assessment, 'municipality' | 'checklist' | 'sample'>;

const sameCity = (a: City, b: City): boolean =>
	a.municipality.code === b.municipality.code &&
	a.checklist.guideline === b.checklist.guideline &&
	a.sample === b.sample;

/** The assessments of the city on the desk, kept here or brought in to be compared; files are never kept. */
export class CityYearsState {
	readonly #ports: AppPorts;
	readonly #around: CityYearsSurroundings;
	#city = $state.raw<City>();
	#kept = $state.raw<readonly CityYear[]>([]);
	#files = $state.raw<readonly CityYear[]>([]);
	#aside = $state.raw<readonly YearAside[]>([]);
	#unchosen = $state.raw<readonly string[]>([]);
	#phase = $state.raw<'idle' | 'reading'>('idle');
	#fileCount = 0;

	constructor(ports: AppPorts, around: CityYearsSurroundings) {
		this.#ports = ports;
		this.#around = around;
	}

	/** Whether assessments or files are being read. */
	get phase(): 'idle' | 'reading' {
		return this.#phase;
	}
	/** What is not compared, and why. */
	get aside(): readonly YearAside[] {
		return this.#aside;
	}
	/** Every assessment that can be compared with the one on the desk and that one, the oldest first. */
	yearsWith(open: AssessmentWithChecklist): readonly CityYear[] {
		const { assessment, checklist } = open;
		const { id } = assessment;
		const own: CityYear = { assessment, checklist, key: id, from: { kind: 'open', id } };
		const others = [...this.#kept, ...this.#files].filter(({ key }) => key !== id);
		return [...others, own].toSorted((a, b) => ageOf(a.assessment) - ageOf(b.assessment));
	}
	isChosen({ key }: CityYear): boolean {
		return !this.#unchosen.includes(key);
	}
	/** Takes an assessment into the comparison, or leaves it out. */
	choose({ key }: CityYear, wanted: boolean): void {
		const others = this.#unchosen.filter((one) => one !== key);
		this.#unchosen = wanted ? others : [...others, key];
	}

	/** Reads what is kept of the city of an assessment. What was brought in for another city is put away. */
	async gather(open: Assessment): Promise<void> {
		if (this.#city === undefined || !sameCity(this.#city, open)) {
			this.#files = [];
			this.#unchosen = [];
		}
		this.#city = open;
		this.#kept = [];
		this.#aside = [];
		if (open.sample === true) return;
		await this.#reading(async () => {
			const { workspace, desk } = this.#around;
			for (const summary of workspace.assessments.filter((one) => isOfCity(one, open))) {
				if (summary.id === open.id) continue;
				const read = await desk.peek(summary.id);
				if (this.#city !== open) return;
				if (read.ok) this.#takeKept(read.value, open);
				else this.#putAside({ title: summary.title, because: read.error });
			}
		});
	}

	/** Takes files in, to be compared with the city's assessments and no more. */
	async add(files: readonly PickedFile[], open: Assessment): Promise<void> {
		this.#aside = this.#aside.filter((one) => !('file' in one));
		await this.#reading(async () => {
			for (const picked of files) {
				const year = await this.#read(picked, open);
				if (this.#city === undefined || !sameCity(this.#city, open)) return;
				if (!year.ok) this.#putAside({ file: picked.name, because: year.error });
				else {
					const from = { kind: 'file' as const, name: picked.name };
					const key = `file ${String(++this.#fileCount)}`;
					this.#files = [...this.#files, { ...year.value, key, from }];
				}
			}
		});
	}
	/** Puts a file away that was brought in. */
	putAway({ key }: CityYear): void {
		this.#files = this.#files.filter((one) => one.key !== key);
	}

	#takeKept(opened: Opened, open: Assessment): void {
		const { assessment } = opened.file;
		const because = findMisfit(assessment, open);
		if (because?.kind === 'other-city') return;
		if (because !== undefined) this.#putAside({ title: assessment.title, because });
		else this.#kept = [...this.#kept, keptYear(opened)];
	}
	#putAside(aside: YearAside): void {
		this.#aside = [...this.#aside, aside];
	}
	async #read(
		picked: PickedFile,
		open: Assessment
	): Promise<Result<AssessmentWithChecklist, YearRefusal | ReadPickedError>> {
		const arrival = await this.#lookAt(picked);
		return arrival.ok ? yearOfFile(arrival.value, open, this.#ports.catalogue) : arrival;
	}
	/** What a file is; a packet that is too large to be held is read where it lies. */
	async #lookAt(picked: PickedFile): Promise<Result<Arrival, ReadPickedError>> {
		const signers = async () => {
			await this.#around.keys.refresh();
			return this.#around.keys.known;
		};
		const large = await largeFileOf(picked);
		if (!large.ok) return large;
		if (large.value === undefined) {
			const bytes = await readPickedFile(picked);
			if (!bytes.ok) return bytes;
			const file = { name: picked.name, bytes: bytes.value };
			return ok(await lookAtFile(this.#ports, file, { signers }));
		}
		try {
			return ok(await lookAtLarge(this.#ports, large.value, { signers }));
		} catch (error) {
			if (!isGone(error)) throw error;
			return fail(notReadable(picked.name, error));
		}
	}
	async #reading(work: () => Promise<void>): Promise<void> {
		this.#phase = 'reading';
		try {
			await work();
		} finally {
			this.#phase = 'idle';
		}
	}
}

type Opened = Pick<AssessmentWithChecklist, 'checklist'> & {
	readonly file: Pick<AssessmentWithChecklist, 'assessment'>;
};

const keptYear = ({ file: { assessment }, checklist }: Opened): CityYear => ({
	assessment,
	checklist,
	key: assessment.id,
	from: { kind: 'kept', id: assessment.id }
});

/** What an earlier build saved is known by the name alone, until it is read. */
const isOfCity = (
	{ code, municipality, complete }: AssessmentSummary,
	{ municipality: city }: Assessment
): boolean => complete && (code === undefined ? municipality === city.name : code === city.code);

const ageOf = ({ period, asOf }: Assessment): number =>
	period.fiscalYear * 1e5 + Number(asOf.replaceAll('-', '')) / 1e4;
