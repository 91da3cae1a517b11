import { checklistSchema, type Checklist } from '#lib/domain/checklist/checklist.ts';
import { componentLayersOf } from '#lib/domain/checklist/component-layers.ts';
import { factsIn } from '#lib/domain/checklist/condition.ts';
import { issuesOf, type FormatIssue } from '../decoding/format-issue.ts';

type Named = { readonly id: string };

/** The rules of every checklist, its shape first, for what something imported may still be made to break. */
export function findChecklistProblems(checklist: Checklist): readonly FormatIssue[] {
	const parsed = checklistSchema.safeParse(checklist);
	return parsed.success ? findChecklistContradictions(checklist) : issuesOf(parsed.error);
}

/** Rules across a whole checklist: unique ids, and every reference leads somewhere. */
export function findChecklistContradictions(checklist: Checklist): readonly FormatIssue[] {
	return [
		...duplicates('layers', checklist.layers),
		...duplicates('componentLayers', checklist.componentLayers ?? []),
		...duplicates('parties', checklist.parties),
		...duplicates('facts', checklist.facts),
		...duplicates('sources', checklist.sources),
		...duplicates('frameworks', checklist.frameworks),
		...duplicates('themes', namedThemes(checklist)),
		...duplicates('risks', checklist.risks),
		...duplicates('controls', checklist.controls),
		...brokenLayers(checklist),
		...brokenReferences(checklist),
		...incompleteControls(checklist),
		...unusedRisks(checklist)
	];
}

function duplicates(list: string, items: readonly Named[]): readonly FormatIssue[] {
	const first = new Map<string, number>();
	return items.flatMap(({ id }, index): readonly FormatIssue[] => {
		const earlier = first.get(id);
		if (earlier === undefined) {
			first.set(id, index);
			return [];
		}
		const detail = `${id} (${list}[${String(earlier)}], ${list}[${String(index)}])`;
		return [{ path: [list, id, 'id'], code: 'duplicate-id', detail }];
	});
}

/** Components' layers that are named nowhere, and facts asked of something that is none. */
function brokenLayers({
	layers,
	componentLayers = [],
	facts,
	controls
}: Checklist): readonly FormatIssue[] {
	const named = idsOf([...layers, ...componentLayers]);
	const asked = new Set(['profile', ...idsOf(componentLayersOf({ layers, componentLayers }))]);
	const filled = new Set(controls.map(({ layer }) => layer));
	const unknown = (path: FormatIssue['path'], detail: string): FormatIssue => ({
		path,
		code: 'unknown-reference',
		detail
	});
	return [
		...layers.flatMap(({ id, componentLayer }) =>
			componentLayer === undefined || named.has(componentLayer)
				? []
				: [unknown(['layers', id, 'componentLayer'], componentLayer)]
		),
		...layers
			.filter(({ id }) => !filled.has(id))
			.map(({ id }): FormatIssue => ({ path: ['layers', id], code: 'unused', detail: id })),
		...facts.flatMap(({ id, askedOf }) =>
			askedOf
				.filter((subject) => !asked.has(subject))
				.map((subject) => unknown(['facts', id, 'askedOf'], subject))
		)
	];
}

/** What an authored control always says; an imported one says what its sheet says. */
function incompleteControls({ controls }: Checklist): readonly FormatIssue[] {
	return controls
		.filter(({ basis }) => basis.kind !== 'imported')
		.flatMap(({ id, why, how, evidence }) => {
			const said = { why: why !== undefined, how: how.length > 0, evidence: evidence.length > 0 };
			return Object.entries(said)
				.filter(([, isSaid]) => !isSaid)
				.map(([field]): FormatIssue => ({
					path: ['controls', id, field],
					code: 'missing',
					detail: field
				}));
		});
}

function brokenReferences(checklist: Checklist): readonly FormatIssue[] {
	const known = {
		layer: idsOf(checklist.layers),
		parties: idsOf(checklist.parties),
		risks: idsOf(checklist.risks),
		facts: idsOf(checklist.facts),
		frameworks: idsOf(checklist.frameworks),
		sources: idsOf(checklist.sources),
		themes: idsOf(namedThemes(checklist))
	};
	return checklist.controls.flatMap((control) => {
		const { id, layer, parties, risks, references, appliesWhen, basis } = control;
		const unknown = (field: string, ids: readonly string[], among: ReadonlySet<string>) =>
			ids
				.filter((used) => !among.has(used))
				.map((detail): FormatIssue => ({
					path: ['controls', id, field],
					code: 'unknown-reference',
					detail
				}));
		return [
			...unknown('layer', [layer], known.layer),
			...unknown('parties', parties, known.parties),
			...unknown('risks', risks, known.risks),
			...unknown('appliesWhen', factsIn(appliesWhen), known.facts),
			...unknown(
				'references',
				references.map(({ framework }) => framework),
				known.frameworks
			),
			...(basis.kind === 'theme'
				? unknown('basis', [`${basis.edition} ${basis.theme}`], known.themes)
				: []),
			...(basis.kind === 'neighbour' ? unknown('basis', [basis.source], known.sources) : [])
		];
	});
}

function unusedRisks({ risks, controls }: Checklist): readonly FormatIssue[] {
	const used = new Set(controls.flatMap((control) => control.risks));
	return risks
		.filter(({ id }) => !used.has(id))
		.map(({ id }) => ({ path: ['risks', id], code: 'unused', detail: id }));
}

/** A theme is named by its edition and id together. */
const namedThemes = ({ themes }: Checklist): readonly Named[] =>
	themes.map(({ id, edition }) => ({ id: `${edition} ${id}` }));

const idsOf = (items: readonly Named[]): ReadonlySet<string> => new Set(items.map(({ id }) => id));
