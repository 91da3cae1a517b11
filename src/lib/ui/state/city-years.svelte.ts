import type { AppPorts } from '#lib/application/app-ports.ts';
import type { PickedFile } from '#lib/application/file-ports.ts';
import type { AssessmentWithChecklist, OpenError } from '#lib/application/open-assessment.ts';
import type { AssessmentSummary } from '#lib/application/ports.ts';
import { possiblePredecessors, type OtherCity } from '#lib/application/possible-predecessors.ts';
import type { ReadPickedError } from '#lib/application/read-picked-file.ts';
import { findMisfit, type YearMisfit, type YearRefusal } from '#lib/application/year-of-file.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { DeskState } from './desk.svelte.ts';
import type { KeysState } from './keys.svelte.ts';
import { readYearFile } from './read-year-file.ts';
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
	| { readonly file: string; readonly because: YearRefusal | ReadPickedError }
	/** It could be read, and is kept in mind as long as nothing else is brought in. */
	| {
			readonly file: string;
			readonly because: YearMisfit;
			readonly year: AssessmentWithChecklist;
	  };

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
	#predecessors = $state.raw<readonly OtherCity[]>([]);
	#phase = $state.raw<'idle' | 'reading'>('idle');
	#fileCount = 0;
	/** Which gathering is the last one: what an earlier one still reads counts no more. */
	#run = 0;

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
	/** The municipalities that somebody said the city came from. */
	get predecessors(): readonly OtherCity[] {
		return this.#predecessors;
	}
	/** Municipalities with assessments kept here or brought in, which the city could have come from. */
	possiblePredecessors(city: City): readonly OtherCity[] {
		const brought = this.#aside.flatMap(({ because }) =>
			because.kind === 'other-city' ? [{ code: because.code, name: because.name }] : []
		);
		return possiblePredecessors(city, this.#around.workspace.assessments, brought).filter(
			({ code }) => !this.#predecessors.some((known) => known.code === code)
		);
	}
	/** Compares with the years of a municipality that the city came from, or no longer. */
	async setPredecessor(other: OtherCity, wanted: 'joined' | 'apart', open: Assessment) {
		const others = this.#predecessors.filter(({ code }) => code !== other.code);
		this.#predecessors = wanted === 'joined' ? [...others, other] : others;
		const apart = this.#files.filter((one) => this.#misfitOf(one.assessment, open) !== undefined);
		this.#files = this.#files.filter((one) => !apart.includes(one));
		const brought = this.#aside.filter((one) => 'file' in one);
		await this.gather(open);
		for (const one of brought) {
			if ('year' in one) this.#takeFile(one.file, one.year, open);
			else this.#putAside(one);
		}
		for (const { from, ...year } of apart) {
			if (from.kind === 'file') this.#takeFile(from.name, year, open);
		}
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
			this.#predecessors = [];
		}
		this.#city = open;
		this.#kept = [];
		this.#aside = [];
		const run = ++this.#run;
		await this.#reading(async () => {
			const { workspace, desk } = this.#around;
			for (const summary of workspace.assessments.filter((one) => this.#mayBeOf(one, open))) {
				if (summary.id === open.id) continue;
				const read = await desk.peek(summary.id);
				if (this.#run !== run) return;
				if (read.ok) this.#takeKept(read.value, open);
				else this.#putAside({ title: summary.title, because: read.error });
			}
		});
	}

	/** Takes files in, to be compared with the city's assessments and no more. */
	async add(files: readonly PickedFile[], open: Assessment): Promise<void> {
		// A file of another municipality stays, to be taken as one of a predecessor.
		this.#aside = this.#aside.filter(
			(one) => !('file' in one) || one.because.kind === 'other-city'
		);
		await this.#reading(async () => {
			for (const picked of files) {
				const year = await readYearFile(this.#ports, picked, this.#around.keys);
				if (this.#city === undefined || !sameCity(this.#city, open)) return;
				if (year.ok) this.#takeFile(picked.name, year.value, open);
				else this.#putAside({ file: picked.name, because: year.error });
			}
		});
	}
	/** Puts a file away that was brought in. */
	putAway({ key }: CityYear): void {
		this.#files = this.#files.filter((one) => one.key !== key);
	}

	#takeKept(opened: Opened, open: Assessment): void {
		const { assessment } = opened.file;
		const because = this.#misfitOf(assessment, open);
		if (because?.kind === 'other-city') return;
		if (because !== undefined) this.#putAside({ title: assessment.title, because });
		else this.#kept = [...this.#kept, keptYear(opened)];
	}
	#takeFile(name: string, year: AssessmentWithChecklist, open: Assessment): void {
		const because = this.#misfitOf(year.assessment, open);
		if (because !== undefined) {
			this.#putAside({ file: name, because, year });
			return;
		}
		const key = `file ${String(++this.#fileCount)}`;
		this.#files = [...this.#files, { ...year, key, from: { kind: 'file', name } }];
	}
	#misfitOf(assessment: Assessment, open: Assessment): YearMisfit | undefined {
		return findMisfit(
			assessment,
			open,
			this.#predecessors.map(({ code }) => code)
		);
	}
	/** What an earlier build saved is known by the name alone, until it is read. */
	#mayBeOf({ code, municipality }: AssessmentSummary, open: Assessment): boolean {
		const cities = [open.municipality, ...this.#predecessors];
		return cities.some((city) =>
			code === undefined ? municipality === city.name : code === city.code
		);
	}
	#putAside(aside: YearAside): void {
		this.#aside = [...this.#aside, aside];
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

const ageOf = ({ period, asOf }: Assessment): number =>
	period.fiscalYear * 1e5 + Number(asOf.replaceAll('-', '')) / 1e4;
