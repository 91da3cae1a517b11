import type { Assessment } from '../assessment/assessment.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { listPairs } from '../scoring/list-pairs.ts';

/** Throws, with every slip named, when something in the sample speaks of a control that does not apply. */
export function assertSampleFits(checklist: Checklist, sample: Assessment): void {
	const applicable = new Set(
		listPairs(checklist, sample).map(({ component, control }) => `${component} ${control.id}`)
	);
	const slips = [...new Set(namedKeys(sample))].filter((key) => !applicable.has(key));
	if (slips.length > 0) {
		throw new Error(`the sample city names what does not apply: ${slips.join(', ')}`);
	}
}

function namedKeys({ answers, actions, reviews, history }: Assessment): readonly string[] {
	const answered = Object.entries(answers).flatMap(([component, controls]) =>
		Object.keys(controls).map((control) => `${component} ${control}`)
	);
	const named = [...actions.flatMap(({ closes }) => closes), ...reviews, ...history].map(
		({ component, control }) => `${component} ${control}`
	);
	return [...answered, ...named];
}
