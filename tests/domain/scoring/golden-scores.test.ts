import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sampleCity } from 'virtual:sample-city';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { mapAnswers } from '#lib/domain/assessment/answer-map.ts';
import { encodeScore } from '#lib/formats/score/encode-score.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';

const { checklist } = shippedChecklist();
const sample = sampleCity();

/** The sample city as it stood when only some layers were answered. */
const begun: Assessment = {
	...sample,
	answers: mapAnswers(sample, ({ component, control, answer }) =>
		/^(GOV|SUP|INC)/.test(control) || component === 'organisation' ? answer : undefined
	)
};

const cities: Readonly<Record<string, Assessment>> = {
	'sample.json': sample,
	'begun.json': begun,
	'blank.json': { ...sample, answers: {} }
};

/** What is stored of a score: every figure, no lists. */
function figuresIn(assessment: Assessment): unknown {
	const { scoringVersion, overall, layers, components } = JSON.parse(
		encodeScore(checklist, assessment, 'figures-only')
	) as Readonly<Record<string, unknown>>;
	return { scoringVersion, overall, layers, components };
}

// The figures of version 2 as they were first given. Another result is another version.
describe('scores of version 2', () => {
	it.each(Object.entries(cities))('are those of %s', (name, assessment) => {
		const golden: unknown = JSON.parse(readFileSync(`tests/fixtures/score/v2/${name}`, 'utf8'));
		expect(figuresIn(assessment)).toEqual(golden);
	});
});
