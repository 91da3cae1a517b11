import type { Evidence } from '#lib/domain/assessment/assessment.ts';
import type { ReportSource } from '../content/report-source.ts';
import type { OscalNames } from './oscal-names.ts';
import { listed, markupLine, oneLine, ownProp, prose } from './oscal-values.ts';

/** What the results refer to: that there is no separate plan, the checklist, and the evidence. */
export const resourcesOf = (source: ReportSource, names: OscalNames): readonly object[] => [
	{ uuid: names.plan, title: source.messages.oscalPlan, description: source.messages.oscalNoPlan },
	checklistResource(source, names),
	...source.assessment.evidence.map((evidence) => evidenceResource(source, names, evidence))
];

function checklistResource(
	{ assessment, checklist, choices }: ReportSource,
	names: OscalNames
): object {
	const { guideline, edition, revision, digest } = assessment.checklist;
	return {
		uuid: names.checklist,
		title: markupLine(checklist.title[choices.locale]),
		description: prose(checklist.notice[choices.locale]),
		props: [
			ownProp('guideline', guideline),
			ownProp('edition', edition),
			ownProp('revision', String(revision)),
			ownProp('digest', digest)
		]
	};
}

function evidenceResource(
	{ evidenceNumbers }: ReportSource,
	names: OscalNames,
	{ id, title, reference, issuer, issuedOn, expiresOn, registration, file }: Evidence
): object {
	const facts = Object.entries({
		number: evidenceNumbers.get(id),
		issuer,
		'issued-on': issuedOn,
		'expires-on': expiresOn,
		'registration-scheme': registration?.scheme,
		'registration-number': registration?.number
	}).flatMap(([name, value]) => (value === undefined ? [] : [ownProp(name, value)]));
	return {
		uuid: names.evidence(id),
		title: markupLine(title),
		...listed('props', facts),
		...(reference !== undefined && { citation: { text: markupLine(reference) } }),
		...(file !== undefined && {
			rlinks: [
				{
					href: encodeURIComponent(file.name.toWellFormed()),
					'media-type': oneLine(file.mediaType),
					hashes: [{ algorithm: 'SHA-256', value: file.sha256 }]
				}
			]
		})
	};
}
