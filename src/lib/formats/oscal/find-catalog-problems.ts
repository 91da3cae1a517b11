import { mostIssues, type FormatIssue } from '../decoding/format-issue.ts';
import { writableText } from '../decoding/writable-text.ts';

type Path = FormatIssue['path'];

/** A group or control as it stands in a file that nothing is known of yet. */
type Item = {
	readonly list: 'groups' | 'controls';
	readonly path: Path;
	readonly fields: ReadonlyMap<string, unknown>;
};

/** How many controls a checklist may have; groups are counted to be on the safe side. */
const most = { controls: 5000, groups: 5000 };

/** Whether there are more controls or groups than are read: then nothing else is worth a look. */
export function findTooMany(catalog: object): readonly FormatIssue[] {
	const counts = { controls: 0, groups: 0 };
	for (const { list } of itemsIn(catalog, [])) {
		if (++counts[list] > most[list]) return [tooBig(list, most[list])];
	}
	return [];
}

/** What is wrong across a catalog: no controls, ids given twice, titles without a word. */
export function findCatalogProblems(catalog: object): readonly FormatIssue[] {
	const items = [...itemsIn(catalog, [])];
	const controls = items.filter(({ list }) => list === 'controls');
	const head = { path: ['metadata'], fields: fieldsOf(fieldsOf(catalog).get('metadata')) };
	return [
		...(controls.length === 0
			? [{ path: ['controls'], code: 'too-small' as const, detail: '1' }]
			: []),
		...findDuplicates(controls),
		...[head, ...items].flatMap(findBlankTitle)
	].slice(0, mostIssues);
}

/** All groups and controls in their order, the controls of a group before the groups within it. */
function* itemsIn(node: unknown, path: Path): Generator<Item> {
	const fields = fieldsOf(node);
	for (const list of ['controls', 'groups'] as const) {
		const items: unknown = fields.get(list);
		if (!Array.isArray(items)) continue;
		for (const [index, item] of items.entries()) {
			const at = [...path, list, index];
			yield { list, path: at, fields: fieldsOf(item) };
			yield* itemsIn(item, at);
		}
	}
}

const fieldsOf = (node: unknown): ReadonlyMap<string, unknown> =>
	new Map(typeof node === 'object' && node !== null ? Object.entries(node) : []);

function findDuplicates(controls: readonly Item[]): readonly FormatIssue[] {
	const first = new Map<string, Path>();
	return controls.flatMap(({ path, fields }): readonly FormatIssue[] => {
		const id = fields.get('id');
		if (typeof id !== 'string') return [];
		const earlier = first.get(id);
		if (earlier === undefined) {
			first.set(id, path);
			return [];
		}
		const detail = `${id} (${earlier.join('.')}, ${path.join('.')})`;
		return [{ path: [...path, 'id'], code: 'duplicate-id', detail }];
	});
}

function findBlankTitle({ path, fields }: Pick<Item, 'path' | 'fields'>): readonly FormatIssue[] {
	const title = fields.get('title');
	if (typeof title !== 'string' || writableText(title) !== '') return [];
	return [{ path: [...path, 'title'], code: 'missing', detail: 'string' }];
}

const tooBig = (list: string, limit: number): FormatIssue => ({
	path: [list],
	code: 'too-big',
	detail: String(limit)
});
