import type { LeftOutFile } from '#lib/application/read-portfolio-file.ts';
import { countBy } from '#lib/domain/primitives/count-by.ts';
import { GatheredFiles } from './gathered-files.ts';

/** Files that are left out: gathered while reading goes on, shown when it `settles`. */
export class LeftOut {
	readonly #gathered = new GatheredFiles();
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
		this.#gathered.add(file);
	}
	/** Takes a file off that is read anew. */
	forget(source: string): void {
		this.#gathered.forget(source);
	}
	settle(): void {
		this.#files = this.#gathered.named;
		this.#count = this.#gathered.count;
	}
	clear(): void {
		this.#gathered.clear();
		this.settle();
	}
}

/** How many files are left out for each kind of reason, the most frequent first. */
export const countReasons = (
	files: readonly LeftOutFile[]
): readonly (readonly [LeftOutFile['why']['kind'], number])[] =>
	[...countBy(files, ({ why }) => why.kind)].sort(([, a], [, b]) => b - a);
