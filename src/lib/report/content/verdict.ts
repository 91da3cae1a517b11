import { describeCityGrade } from '#lib/i18n/describe-city-grade.ts';
import { formatPercent } from '#lib/i18n/format-number.ts';
import { listQualityFindings } from '#lib/domain/quality/list-quality-findings.ts';
import { qualitySeverities, type QualitySeverity } from '#lib/domain/quality/quality-finding.ts';
import { recountOf } from './recount.ts';
import type { ReportSource } from './report-source.ts';

/** Whether there is an answer to speak of. */
export const isBlank = ({ score }: Pick<ReportSource, 'score'>): boolean =>
	score.overall.answeredPossible === 0;

/** Layers named as the reason of the grade. */
const shownLayers = 5;

/** The judgement in sentences: grade and reason, score and proof, what is missing, what reviewers say. */
export function verdictOf(source: ReportSource, layers = shownLayers): readonly string[] {
	const { score, checklist, choices } = source;
	const grade = describeCityGrade(score, checklist, choices.locale, layers).join(
		gapBetween(source)
	);
	if (isBlank(source)) return [grade];
	return [grade, figuresText(source), ...recountText(source), ...qualityText(source)];
}

function figuresText(source: ReportSource): string {
	const { score, gaps, questions, messages } = source;
	const { overall } = score;
	const { parts } = messages;
	const percent = formatPercent(overall.percent);
	const essential = gaps.filter(({ judged }) => judged.pair.control.essential).length;
	return [
		overall.answeredPossible === overall.possible
			? parts.fullRange(percent)
			: parts.range(
					percent,
					formatPercent(overall.low),
					formatPercent(overall.high),
					formatPercent(overall.coverage)
				),
		parts.proved(percent, formatPercent(overall.supportedPercent)),
		parts.counts(gaps.length, essential, questions.length)
	].join(gapBetween(source));
}

function recountText(source: ReportSource): readonly string[] {
	const { messages, score } = source;
	const { findings, judged, grades } = recountOf(source);
	if (findings === 0) return [];
	if (judged === null) return [messages.parts.findings(findings)];
	return [
		messages.parts.recount(
			findings,
			formatPercent(score.overall.percent),
			formatPercent(judged.overall.percent),
			grades.join(messages.listComma)
		)
	];
}

function qualityText(source: ReportSource): readonly string[] {
	const found = listQualityFindings({ ...source, pairs: source.score.pairs });
	const count = (severity: QualitySeverity) =>
		found.filter(({ kind }) => qualitySeverities[kind] === severity).length;
	const [wrong, doubtful] = [count('wrong'), count('doubtful')];
	return wrong + doubtful === 0 ? [] : [source.messages.parts.qualityInShort(wrong, doubtful)];
}

const gapBetween = ({ choices }: ReportSource): string => (choices.locale === 'ja' ? '' : ' ');
