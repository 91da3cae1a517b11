import type { LeftOutFile } from '#lib/application/read-portfolio-file.ts';

/** Files named one by one; of a folder with a million others the rest is counted only. */
const mostNamed = 20_000;

/** Files that are left out, while reading goes on: each once, by where it lay. */
export class GatheredFiles {
	readonly #named = new Map<string, LeftOutFile>();
	#beyond = 0;

	get named(): readonly LeftOutFile[] {
		return [...this.#named.values()];
	}
	/** All of them, those that are not named as well. */
	get count(): number {
		return this.#named.size + this.#beyond;
	}

	add(file: LeftOutFile): void {
		if (this.#named.size < mostNamed) this.#named.set(file.source, file);
		else this.#beyond += 1;
	}
	/** Takes a file off that is read anew. */
	forget(source: string): void {
		this.#named.delete(source);
	}
	clear(): void {
		this.#named.clear();
		this.#beyond = 0;
	}
}
