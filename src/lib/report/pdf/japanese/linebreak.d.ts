declare module 'linebreak' {
	/** UAX #14: walks through the places where a line may or must end. */
	export default class LineBreaker {
		constructor(text: string);
		nextBreak(): { readonly position: number; readonly required: boolean } | null;
	}
}
