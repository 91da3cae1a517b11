/**
 * Files that somebody holds above a place and lets go there. A place within the page comes before the screen, and the
 * screen before the frame: who takes what is dropped lets nobody further out know of it.
 */
export class FileDrag {
	hovering = $state(false);
	readonly #take: (transfer: DataTransfer) => void;

	constructor(take: (transfer: DataTransfer) => void) {
		this.#take = take;
	}

	readonly over = (event: DragEvent): void => {
		if (!this.#isOurs(event)) return;
		this.hovering = true;
	};
	readonly drop = (event: DragEvent): void => {
		if (!this.#isOurs(event)) return;
		this.hovering = false;
		if (event.dataTransfer !== null) this.#take(event.dataTransfer);
	};
	readonly leave = (): void => {
		this.hovering = false;
	};

	/** Whether files are held; the browser is kept from opening them itself. */
	#isOurs(event: DragEvent): boolean {
		if (event.dataTransfer?.types.includes('Files') !== true) return false;
		event.preventDefault();
		event.stopPropagation();
		return true;
	}
}
