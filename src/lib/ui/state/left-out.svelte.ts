import type { LeftOutFile } from '#lib/application/read-portfolio-file.ts';
import { countBy } from '#lib/domain/primitives/count-by.ts';

/** Files named one by one; of a folder with a million others the rest is counted only. */
export const mostNamed = 20_000;

/** Files that are left out: gathered while reading goes on, shown when it `settles`. */
export class LeftOut {
	readonly #gathered = new Map<string, LeftOutFile>();
	#beyond = 0;
	#files = $state.raw<readonly LeftOutFile[]>([]);
	#count = $state(0);

	get files(): readonly LeftOutFile[] {
		return this.#files;
	}
	/** All of them, those that are not named as well. */
	get count(): number {
		return this.#count;
	}

	add(file: LeftOutFile): void {
		if (this.#gathered.size < mostNamed) this.#gathered.set(file.source, file);
		else this.#beyond += 1;
	}
	/** Takes a file off that is read anew. */
	forget(source: string): void {
		this.#gathered.delete(source);
	}
	settle(): void {
		this.#files = [...this.#gathered.values()];
		this.#count = this.#gathered.size + this.#beyond;
	}
	clear(): void {
		this.#gathered.clear();
		this.#beyond = 0;
		this.settle();
	}
}

/** How many files are left out for each kind of reason, the most frequent first. */
export const countReasons = (
	files: readonly LeftOutFile[]
): readonly (readonly [LeftOutFile['why']['kind'], number])[] =>
	[...countBy(files, ({ why }) => why.kind)].sort(([, a], [, b]) => b - a);
