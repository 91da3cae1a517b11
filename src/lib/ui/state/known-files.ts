import type { PortfolioFile } from '#lib/application/read-portfolio-file.ts';

/** Which files were read already: the same one dropped again is not read twice, two of one name are told apart. */
export class KnownFiles {
	/** The path under which the file of a mark is read. */
	readonly #paths = new Map<string, string>();
	readonly #marks = new Map<string, string>();

	/** The file under a path that no other has; undefined where it is known. */
	take(given: PortfolioFile): PortfolioFile | undefined {
		const mark = markOf(given);
		if (this.#paths.has(mark)) return undefined;
		const path = this.#freePath(given.path);
		this.#paths.set(mark, path);
		this.#marks.set(path, mark);
		return path === given.path ? given : { ...given, path };
	}
	/** Forgets a file that was taken and then not read: chosen again, it is read. */
	forget({ path }: PortfolioFile): void {
		this.#paths.delete(this.#marks.get(path) ?? '');
		this.#marks.delete(path);
	}
	clear(): void {
		this.#paths.clear();
		this.#marks.clear();
	}

	#freePath(path: string): string {
		let free = path;
		for (let count = 2; this.#marks.has(free); count++) free = `${path} (${String(count)})`;
		return free;
	}
}

/** What tells a file from others of its name. */
function markOf({ path, file }: PortfolioFile): string {
	const changed = 'lastModified' in file ? String(file.lastModified) : '';
	return `${path}\n${String(file.size)}\n${changed}`;
}
