import { listAnswers } from '#lib/domain/assessment/answer-map.ts';
import { fileJson } from '#lib/domain/primitives/stable-json.ts';
import { reportSource, type ReportInput, type ReportSource } from '../content/report-source.ts';
import { oscalFindingsOf } from './oscal-findings.ts';
import { observationsOf } from './observations.ts';
import { oscalNames, type OscalNames } from './oscal-names.ts';
import {
	dayStart,
	listed,
	markupLine,
	oneLine,
	oscalVersion,
	ownProp,
	prose,
	tokenOf
} from './oscal-values.ts';
import { resourcesOf } from './resources.ts';
import { oscalRisksOf } from './risks.ts';

/** The assessment as OSCAL assessment-results, JSON. Same input, same bytes. */
export function renderAssessmentResults(input: ReportInput): string {
	const source = reportSource(input);
	const names = oscalNames(source.assessment, source.dataDigest);
	return fileJson({
		'assessment-results': {
			uuid: names.document,
			metadata: metadataOf(source, names),
			'import-ap': { href: `#${names.plan}`, remarks: source.messages.oscalNoPlan },
			results: [resultOf(source, names)],
			'back-matter': { resources: resourcesOf(source, names) }
		}
	});
}

function metadataOf(source: ReportSource, names: OscalNames): object {
	const { assessment, checklist, messages, reportId, choices } = source;
	const { municipality, asOf, period, sample } = assessment;
	return {
		title: markupLine(
			`${municipality.name} ${messages.parts.title(checklist.title[choices.locale])}`
		),
		'last-modified': lastChange(source) ?? dayStart(asOf),
		version: reportId,
		'oscal-version': oscalVersion,
		props: [
			ownProp('language', choices.locale),
			ownProp('fiscal-year', String(period.fiscalYear)),
			ownProp('as-of', asOf),
			ownProp('data-digest', source.dataDigest),
			...(choices.handlingMark === null ? [] : [ownProp('handling-mark', choices.handlingMark)]),
			...(sample === true ? [ownProp('sample', 'yes')] : [])
		],
		roles: [{ id: 'assessor', title: messages.oscalAssessor }],
		parties: [
			{
				uuid: names.municipality,
				type: 'organization',
				name: oneLine(municipality.name),
				props: [ownProp('municipality-code', municipality.code)]
			},
			...assessment.parties.map(({ id, name, kind }) => ({
				uuid: names.party(id),
				type: 'organization',
				name: oneLine(name),
				...(kind !== undefined && { props: [ownProp('party-kind', kind)] })
			}))
		],
		'responsible-parties': [{ 'role-id': 'assessor', 'party-uuids': [names.municipality] }]
	};
}

function resultOf(source: ReportSource, names: OscalNames): object {
	const { assessment, messages, pairs, score } = source;
	const controls = [...new Set(pairs.map(({ control }) => control.id))];
	const { percent, coverage, grade } = score.overall;
	return {
		uuid: names.result,
		title: markupLine(
			assessment.title === ''
				? messages.parts.title(source.checklist.title[source.choices.locale])
				: assessment.title
		),
		description: messages.oscalResult,
		start: firstChange(source) ?? dayStart(assessment.asOf),
		end: lastChange(source) ?? dayStart(assessment.asOf),
		props: [
			ownProp('scoring-version', String(score.scoringVersion)),
			...(percent === null ? [] : [ownProp('percent', percent.toFixed(1))]),
			...(coverage === null ? [] : [ownProp('coverage', coverage.toFixed(1))]),
			...(grade === null ? [] : [ownProp('grade', grade)])
		],
		...(assessment.components.length > 0 && {
			'local-definitions': { components: componentsOf(source, names) }
		}),
		'reviewed-controls': {
			'control-selections': [
				controls.length === 0
					? { 'include-all': {} }
					: { 'include-controls': controls.map((id) => ({ 'control-id': tokenOf(id) })) }
			],
			links: [{ href: `#${names.checklist}`, rel: 'reference' }]
		},
		...listed('observations', observationsOf(source, names)),
		...listed('risks', oscalRisksOf(source, names)),
		...listed('findings', oscalFindingsOf(source, names))
	};
}

const componentsOf = ({ assessment }: ReportSource, names: OscalNames): readonly object[] =>
	assessment.components.map(({ id, name, layer, criticality, party, uses }) => ({
		uuid: names.subject(id).uuid,
		type: layer === 'service' ? 'service' : 'system',
		title: markupLine(name),
		description: prose(name),
		props: [
			ownProp('layer', layer),
			ownProp('criticality', String(criticality)),
			...(party === undefined ? [] : [ownProp('party', party)])
		],
		...listed(
			'links',
			uses
				.filter((used) => assessment.components.some((other) => other.id === used))
				.map((used) => ({ href: `#${names.subject(used).uuid}`, rel: 'depends-on' }))
		),
		status: { state: 'operational' }
	}));

const changesOf = ({ assessment }: ReportSource): readonly string[] =>
	listAnswers(assessment)
		.flatMap(({ answer: { updatedAt } }) => updatedAt ?? [])
		.sort();
const firstChange = (source: ReportSource): string | undefined => changesOf(source)[0];
const lastChange = (source: ReportSource): string | undefined => changesOf(source).at(-1);
