import { rememberLast } from '#lib/domain/primitives/remember-last.ts';
import { asReviewersJudge } from '#lib/domain/review/as-reviewers-judge.ts';
import { standingFindings } from '#lib/domain/review/findings.ts';
import { score, type Score } from '#lib/domain/scoring/score.ts';
import { gradeText } from './grade-text.ts';
import type { ReportSource } from './report-source.ts';

/** The figures if every finding that stands were accepted as it is. */
export type Recount = {
	/** Findings that stand. */
	readonly findings: number;
	/** `null` where no finding names another status. */
	readonly judged: Score | null;
	/** The layers whose grade changes, with both grades. */
	readonly grades: readonly string[];
};

/** What reviewers would count; of an extract nothing, because its figures are not the city's. */
export const recountOf = rememberLast((source: ReportSource): Recount => {
	const { assessment, checklist, messages, pairs, layerTitle, scope } = source;
	const findings = standingFindings(assessment);
	const isCounted = scope === 'whole' && findings.some(({ status }) => status !== undefined);
	if (!isCounted) return { findings: findings.length, judged: null, grades: [] };
	const judged = score(checklist, { ...assessment, answers: asReviewersJudge(assessment) }, pairs);
	const grades = source.score.layers.flatMap((layer, i) => {
		const after = judged.layers[i];
		const [was, is] = [gradeText(layer, messages), after ? gradeText(after, messages) : ''];
		return was === is ? [] : [messages.gradeChange(layerTitle(layer.layer), was, is)];
	});
	return { findings: findings.length, judged, grades };
});
