import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import { listGaps, type Gap } from '#lib/domain/gap/list-gaps.ts';
import { listQuestions, type Question } from '#lib/domain/gap/list-questions.ts';
import { listQualityFindings } from '#lib/domain/quality/list-quality-findings.ts';
import type { QualityFinding } from '#lib/domain/quality/quality-finding.ts';
import { pairFacts } from '#lib/domain/scoring/pair-facts.ts';
import { score } from '#lib/domain/scoring/score.ts';

/** The score of an assessment as JSON, integers and percentages: the contract of docs/formats/score.md. */
export function encodeScore(
	checklist: Checklist,
	assessment: Assessment,
	detail: 'figures-only' | 'with-pairs'
): string {
	const { scoringVersion, pairs, overall, layers, components } = score(checklist, assessment);
	const result = {
		format: 'machi-tenken/score',
		formatVersion: 1,
		scoringVersion,
		checklist: assessment.checklist,
		municipality: assessment.municipality,
		period: assessment.period,
		asOf: assessment.asOf,
		...(assessment.sample && { sample: true }),
		overall,
		layers,
		components,
		gaps: listGaps(pairs).map(gapEntry),
		toAsk: listQuestions(pairs, assessment).map(questionEntry),
		quality: listQualityFindings({ checklist, assessment, pairs }).map(qualityEntry),
		...(detail === 'with-pairs' && { pairs: pairs.map(pairFacts) })
	};
	return JSON.stringify(result, null, 2);
}

const gapEntry = ({ judged: { pair, status }, size }: Gap) => ({
	control: pair.control.id,
	component: pair.component,
	layer: pair.control.layer,
	status,
	size,
	essential: pair.control.essential
});

const questionEntry = ({ judged: { pair, status }, party, kind }: Question) => ({
	control: pair.control.id,
	component: pair.component,
	layer: pair.control.layer,
	status,
	party,
	partyKind: kind
});

const qualityEntry = ({ kind, component, control, subject }: QualityFinding) => ({
	kind,
	component,
	control,
	subject
});
