import type { Checklist } from '#lib/domain/checklist/checklist.ts';
import type { Control } from '#lib/domain/checklist/control.ts';
import type { Locale } from '#lib/domain/primitives/local-text.ts';
import { digestChecklist } from '#lib/formats/checklist/digest-checklist.ts';
import { fileJson } from '#lib/domain/primitives/stable-json.ts';
import {
	dayStart,
	listed,
	markupLine,
	oneLine,
	oscalVersion,
	ownProp,
	prose,
	tokenOf,
	uuidOf
} from './oscal-values.ts';

/** A checklist as an OSCAL catalog in one language, JSON. Same checklist, same bytes. */
export function renderCatalog(checklist: Checklist, locale: Locale): string {
	const { guideline, edition, revision, title, notice, layers } = checklist;
	const digest = digestChecklist(checklist);
	return fileJson({
		catalog: {
			uuid: uuidOf('catalog', digest, locale),
			metadata: {
				title: markupLine(title[locale]),
				'last-modified': dayStart(lastDayOf(checklist)),
				version: `${edition}-${String(revision)}`,
				'oscal-version': oscalVersion,
				props: [
					ownProp('guideline', guideline),
					ownProp('language', locale),
					ownProp('digest', digest)
				],
				remarks: prose(notice[locale])
			},
			groups: layers.map((layer) => ({
				id: tokenOf(layer.id),
				class: 'layer',
				title: markupLine(layer.title[locale]),
				props: [ownProp('answered-per', layer.answeredPer)],
				parts: [{ name: 'overview', prose: prose(layer.summary[locale]) }],
				...listed(
					'controls',
					checklist.controls
						.filter(({ layer: own }) => own === layer.id)
						.map((control) => controlOf(control, locale))
				)
			}))
		}
	});
}

/** The day of the last revision of a checklist. */
export const lastDayOf = ({ revisions }: Pick<Checklist, 'revisions'>): string =>
	revisions
		.map(({ date }) => date)
		.toSorted()
		.at(-1) ?? '1970-01-01';

function controlOf(control: Control, locale: Locale): object {
	const id = tokenOf(control.id);
	const { why, how, partly, evidence, references } = control;
	const guidance = [
		{ name: 'why', text: why?.[locale] ?? '' },
		{ name: 'how', text: how.map((step) => step[locale]).join('\n\n') },
		{ name: 'partly', text: partly?.[locale] ?? '' }
	];
	return {
		id,
		title: markupLine(control.title[locale]),
		props: [
			{ name: 'label', value: oneLine(control.id) },
			ownProp('weight', String(control.weight)),
			ownProp('effort', control.effort),
			...(control.essential ? [ownProp('essential', 'yes')] : []),
			...(control.state === undefined ? [] : [ownProp('state', control.state)]),
			...references.map((reference) => ownProp('reference', reference.id, reference.framework))
		],
		parts: [
			{ id: `${id}_smt`, name: 'statement', prose: prose(control.statement[locale]) },
			...guidance.flatMap(({ name, text }) =>
				text === ''
					? []
					: [{ id: `${id}_${name}`, name: 'guidance', class: name, prose: prose(text) }]
			),
			...(evidence.length === 0
				? []
				: [
						{
							id: `${id}_asm`,
							name: 'assessment-method',
							props: [{ name: 'method', value: 'EXAMINE' }],
							parts: [
								{
									name: 'assessment-objects',
									prose: prose(evidence.map((proof) => proof[locale]).join('\n\n'))
								}
							]
						}
					])
		]
	};
}
