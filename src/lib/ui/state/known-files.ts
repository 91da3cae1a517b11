import type { PortfolioFile } from '#lib/application/read-portfolio-file.ts';

/** Which files were read already: the same one dropped again is not read twice, two of one name are told apart. */
export class KnownFiles {
	readonly #marks = new Set<string>();
	readonly #paths = new Map<string, number>();

	/** The file under a path that no other has; undefined where it is known. */
	take(given: PortfolioFile): PortfolioFile | undefined {
		const mark = markOf(given);
		if (this.#marks.has(mark)) return undefined;
		this.#marks.add(mark);
		const count = (this.#paths.get(given.path) ?? 0) + 1;
		this.#paths.set(given.path, count);
		return count === 1 ? given : { ...given, path: `${given.path} (${String(count)})` };
	}
	clear(): void {
		this.#marks.clear();
		this.#paths.clear();
	}
}

/** What tells a file from others of its name. */
function markOf({ path, file }: PortfolioFile): string {
	const changed = 'lastModified' in file ? String(file.lastModified) : '';
	return `${path}\n${String(file.size)}\n${changed}`;
}
