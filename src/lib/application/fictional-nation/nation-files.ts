import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import {
	fictionalAssessment,
	fictionalCity,
	type FictionalCity,
	type PinnedChecklist
} from '#lib/domain/fictional-nation/fictional-assessment.ts';
import { fictionalBodies } from '#lib/domain/fictional-nation/fictional-body.ts';
import { yearsTakenPart } from '#lib/domain/fictional-nation/years-taken-part.ts';
import { pinChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { editionIn } from './edition-in.ts';
import { encodeNationFile } from './encode-nation-file.ts';
import { nationFaults } from './nation-faults.ts';
import type {
	MadeAssessment,
	NationChecklists,
	NationChoices,
	NationFile
} from './nation-choices.ts';
import { nationForm } from './nation-forms.ts';
import { populationCsv } from './population-csv.ts';

/**
 * The files of a fictional nation, made one at a time as they are asked for: one a city and year, then the
 * populations. The same choices give the same bytes.
 */
export function* nationFiles(
	choices: NationChoices,
	checklists: NationChecklists
): Generator<NationFile> {
	const { seed, years } = choices;
	const bodies = fictionalBodies(seed, choices.cities);
	const pinned = { newest: pinnedOf(checklists.newest), before: pinnedOf(checklists.before) };
	let taken: Assessment | undefined;
	for (const body of bodies) {
		const city = fictionalCity(seed, body);
		for (const made of yearsOf(city, years, pinned)) {
			const form = nationForm(choices, made.assessment);
			yield encodeNationFile(made, form, choices);
			if (made.assessment.period.fiscalYear === years.at(-1)) taken ??= made.assessment;
		}
	}
	if (choices.withFaults) yield* nationFaults(choices, checklists, taken);
	yield ['population.csv', new TextEncoder().encode(populationCsv(bodies, years.at(-1) ?? 0))];
}

function* yearsOf(
	city: FictionalCity,
	years: readonly number[],
	editions: Readonly<Record<'newest' | 'before', PinnedChecklist>>
): Generator<MadeAssessment> {
	const newestYear = years.at(-1) ?? 0;
	let before: Assessment | undefined;
	for (const year of yearsTakenPart(city.seed, city.body.code, city.character, years)) {
		const on = editions[editionIn(city, newestYear - year)];
		const fromNewest = newestYear - year;
		const assessment = fictionalAssessment(city, { ...on, year, fromNewest, before });
		yield { assessment, checklist: on.checklist };
		before = assessment;
	}
}

const pinnedOf = (checklist: Checklist): PinnedChecklist => ({
	checklist,
	pin: pinChecklist(checklist)
});
