import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { startNextYear } from '#lib/domain/assessment/next-year.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { componentLayersOf } from '#lib/domain/checklist/component-layers.ts';
import type { OpenedAssessment } from './open-assessment.ts';
import type { NewIdentifier } from './ports.ts';
import { startAssessment, type AssessmentStart } from './start-assessment.ts';

/** The assessment of another year from an earlier one, on the same checklist, not saved yet. */
export function startYearFrom(
	newIdentifier: NewIdentifier,
	base: OpenedAssessment,
	{ municipality, title, fiscalYear, asOf }: Omit<AssessmentStart, 'checklist'>
): OpenedAssessment {
	const next = startNextYear(base.file.assessment, {
		id: newIdentifier(),
		title,
		fiscalYear,
		asOf
	});
	const { checklist } = base;
	return {
		file: { ...base.file, assessment: { ...next, municipality }, checklistCopy: checklist },
		checklist,
		saveCount: 0
	};
}

/**
 * A blank assessment on any checklist with the city of an earlier one: parties, the facts this checklist
 * asks for, and the components it assesses.
 */
export function startWithCity(
	newIdentifier: NewIdentifier,
	base: OpenedAssessment,
	start: AssessmentStart
): OpenedAssessment {
	const blank = startAssessment(newIdentifier, start);
	const city = cityFor(blank.checklist, base.file.assessment);
	const assessment = { ...blank.file.assessment, ...city };
	return { ...blank, file: { ...base.file, ...blank.file, assessment } };
}

/** Of a city what a checklist asks about. */
function cityFor(
	checklist: Checklist,
	{ parties, components, profile }: Pick<Assessment, 'parties' | 'components' | 'profile'>
): Pick<Assessment, 'parties' | 'components' | 'profile'> {
	const layers = new Set(componentLayersOf(checklist).map(({ id }) => id));
	const facts = new Set(checklist.facts.map(({ id }) => id));
	const kept = components.filter(({ layer }) => layers.has(layer));
	const ids = new Set(kept.map(({ id }) => id));
	const known = (stated: Readonly<Record<string, boolean>>) =>
		Object.fromEntries(Object.entries(stated).filter(([fact]) => facts.has(fact)));
	return {
		parties,
		profile: known(profile),
		components: kept.map((component) => ({
			...component,
			uses: component.uses.filter((used) => ids.has(used)),
			facts: known(component.facts)
		}))
	};
}
