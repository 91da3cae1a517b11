import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { newAssessment } from '#lib/domain/assessment/new-assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { digestChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import type { AssessmentFile } from '#lib/application/ports.ts';

const text = (words: string) => ({ ja: words, en: words });

/** A checklist of two layers and five controls, small enough to read. */
export const smallChecklist: Checklist = {
	format: 'machi-tenken/checklist',
	formatVersion: 1,
	guideline: 'test',
	edition: '1.0',
	revision: 1,
	title: text('試験'),
	notice: text('試験用'),
	published: '2026',
	layers: [
		{ id: 'governance', title: text('統治'), summary: text('統治'), answeredPer: 'organisation' },
		{ id: 'service', title: text('サービス'), summary: text('サービス'), answeredPer: 'component' }
	],
	parties: [{ id: 'city', title: text('市') }],
	facts: [{ id: 'cameras', askedOf: ['profile'], question: text('カメラ?') }],
	themes: [],
	sources: [],
	frameworks: [],
	revisions: [{ revision: 1, date: '2026-11-01', changes: text('初版') }],
	risks: [],
	controls: ['GOV-01', 'GOV-02', 'SRV-01', 'SRV-02', 'SRV-03'].map((id) => ({
		id,
		layer: id.startsWith('GOV') ? 'governance' : 'service',
		title: text(id),
		statement: text(id),
		why: text(id),
		how: [text(id)],
		effort: 'S',
		evidence: [text(id)],
		weight: 2,
		essential: false,
		risks: [],
		parties: ['city'],
		...(id === 'SRV-03' && { appliesWhen: 'cameras' }),
		basis: { kind: 'imported', source: '試験' },
		references: []
	}))
};

export const smallDigest = digestChecklist(smallChecklist);

/** A blank assessment on the small checklist, with anything replaced. */
export function anAssessment(changes: Partial<Assessment> = {}): Assessment {
	return {
		...newAssessment({
			id: 'a-1',
			title: '2026年度の点検',
			municipality: { code: '282103', name: '加古川市' },
			fiscalYear: 2026,
			asOf: '2026-11-22',
			checklist: { guideline: 'test', edition: '1.0', revision: 1, digest: smallDigest }
		}),
		...changes
	};
}

/** The same as a file with the copy of its checklist. */
export const aFile = (changes: Partial<Assessment> = {}): AssessmentFile => ({
	assessment: anAssessment(changes),
	checklistCopy: smallChecklist
});

/** So many answers, fifty to a component. */
export function manyAnswers(count: number): Record<string, Record<string, Answer>> {
	const answers: Record<string, Record<string, Answer>> = {};
	for (let i = 0; i < count; i++) {
		const component = `c-${String(Math.floor(i / 50))}`;
		(answers[component] ??= {})[`SRV-${String(i % 50)}`] = {
			status: 'met',
			note: `備考 ${String(i)}`
		};
	}
	return answers;
}
