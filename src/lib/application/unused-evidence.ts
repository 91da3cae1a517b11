import type { Evidence } from '#lib/domain/assessment/assessment.ts';
import { ok, type Result } from '#lib/domain/primitives/result.ts';
import type { AppPorts } from './app-ports.ts';
import type { KeptEvidence, StorageError } from './ports.ts';

type Ports = Pick<AppPorts, 'evidenceFiles' | 'repository' | 'safetyCopies'>;

/**
 * The kept files that no kept assessment, no safety copy and nothing on screen (`shown`) names any
 * longer. One assessment that cannot be read keeps every file: what it names is not known.
 */
export async function unusedEvidence(
	ports: Ports,
	shown: readonly Evidence[]
): Promise<Result<readonly KeptEvidence[], StorageError>> {
	const [kept, list] = await Promise.all([ports.evidenceFiles.list(), ports.repository.list()]);
	if (!kept.ok) return kept;
	if (!list.ok) return list;
	if (list.value.unreadable.length > 0) return ok([]);
	const onScreen = JSON.stringify(shown);
	let unused = kept.value.filter(({ sha256 }) => !onScreen.includes(sha256));
	for (const { id } of list.value.summaries) {
		const texts = await textsOf(ports, id);
		if (!texts.ok) return texts;
		unused = unused.filter(({ sha256 }) => !texts.value.some((text) => text.includes(sha256)));
	}
	return ok(unused);
}

/** Everything that may name a digest: the evidence of an assessment, and its safety copies as they are. */
async function textsOf(
	{ repository, safetyCopies }: Ports,
	id: string
): Promise<Result<readonly string[], StorageError>> {
	const stored = await repository.load(id);
	if (!stored.ok) return stored;
	const copies = await safetyCopies.list(id);
	if (!copies.ok) return copies;
	const texts = [JSON.stringify(stored.value.file.assessment.evidence)];
	for (const { key } of copies.value) {
		const text = await safetyCopies.read(key);
		if (!text.ok) return text;
		texts.push(text.value);
	}
	return ok(texts);
}
