import { resolveValue } from './load-object.ts';
import { deepestNesting, mostParts } from './pdf-limits.ts';
import type { PdfSession } from './pdf-session.ts';
import { isKind, type PdfDictionary, type PdfValue } from './pdf-value.ts';

/** The descriptions of the files that a catalog knows: by its name tree, then as associated files. */
export function listFileSpecifications(
	session: PdfSession,
	catalog: PdfDictionary
): readonly PdfDictionary[] {
	const dictionaryOf = (value: PdfValue | undefined) => {
		const found = resolveValue(session, value);
		return isKind(found, 'dictionary') ? found : undefined;
	};
	const names = dictionaryOf(catalog.entries.get('Names'));
	const values = [
		...valuesOfTree(session, names?.entries.get('EmbeddedFiles')),
		...itemsOf(session, catalog.entries.get('AF'))
	];
	return values.slice(0, mostParts).flatMap((value) => dictionaryOf(value) ?? []);
}

type Branch = { readonly node: PdfValue | undefined; readonly depth: number };

/** The values of a name tree, leaf by leaf; a node that was seen already is passed over. */
function valuesOfTree(session: PdfSession, root: PdfValue | undefined): readonly PdfValue[] {
	const values: PdfValue[] = [];
	const seen = new Set<number>();
	const waiting: Branch[] = [{ node: root, depth: 0 }];
	for (let visited = 0; visited < mostParts; visited++) {
		const branch = waiting.shift();
		if (branch === undefined) break;
		const { node, depth } = branch;
		if (isKind(node, 'reference')) {
			if (seen.has(node.object)) continue;
			seen.add(node.object);
		}
		const entries = resolveValue(session, node);
		if (!isKind(entries, 'dictionary')) continue;
		values.push(...itemsOf(session, entries.entries.get('Names')).filter((_, i) => i % 2 === 1));
		if (depth >= deepestNesting) continue;
		for (const kid of itemsOf(session, entries.entries.get('Kids')).slice(0, mostParts)) {
			waiting.push({ node: kid, depth: depth + 1 });
		}
	}
	return values;
}

function itemsOf(session: PdfSession, value: PdfValue | undefined): readonly PdfValue[] {
	const found = resolveValue(session, value);
	return isKind(found, 'array') ? found.items : [];
}
