import { groupBy } from '#lib/domain/primitives/group-by.ts';
import { listQualityFindings } from '#lib/domain/quality/list-quality-findings.ts';
import {
	qualitySeverities,
	type QualityFinding,
	type QualityFindingKind
} from '#lib/domain/quality/quality-finding.ts';
import { placeText } from './place-refs.ts';
import type { ReportBlock } from './report-block.ts';
import type { ReportSource } from './report-source.ts';
import { column, headerColumn, table } from './table.ts';
import { heading, paragraph } from './text-blocks.ts';

/** Places named behind a kind of finding. */
const shownPlaces = 6;
const severityOrder = ['wrong', 'doubtful', 'look'] as const;

/** What makes the figures less trustworthy, by kind, with what to do. */
export function qualityPart(source: ReportSource): readonly ReportBlock[] {
	const { messages, qualityKinds } = source;
	const { parts } = messages;
	const found = listQualityFindings({ ...source, pairs: source.score.pairs });
	const lead = [heading(1, parts.qualityTitle, 'quality'), paragraph(parts.qualityLead)];
	if (found.length === 0) return [...lead, paragraph(parts.noQuality)];
	const byKind = [...groupBy(found, ({ kind }) => kind).values()].toSorted(
		(a, b) => rank(a[0].kind) - rank(b[0].kind)
	);
	const columns = [
		column(parts.severity),
		headerColumn(parts.finding),
		column(parts.count, 'end'),
		column(parts.where),
		column(parts.toDo)
	];
	return [
		...lead,
		table(
			parts.qualityTitle,
			columns,
			byKind.map((group) => [
				parts.severities[qualitySeverities[group[0].kind]],
				qualityKinds[group[0].kind].title,
				String(group.length),
				placesOf(source, group),
				qualityKinds[group[0].kind].toDo
			])
		)
	];
}

const rank = (kind: QualityFindingKind): number => severityOrder.indexOf(qualitySeverities[kind]);

function placesOf(source: ReportSource, found: readonly QualityFinding[]): string {
	const { messages, nameOf } = source;
	const named = [
		...new Set(
			found.flatMap(({ component, control, subject }) => {
				if (component !== null && control !== null)
					return placeText(source, { component, control });
				if (component !== null) return nameOf(component);
				return control ?? subject ?? [];
			})
		)
	];
	const more = named.length - shownPlaces;
	return [...named.slice(0, shownPlaces), ...(more > 0 ? [messages.parts.andMore(more)] : [])].join(
		messages.listComma
	);
}
