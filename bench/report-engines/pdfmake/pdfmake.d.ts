/** The part of pdfmake's interface that the comparison uses; the package has no types of its own. */
declare module 'pdfmake' {
	const pdfmake: {
		setFonts(
			fonts: Readonly<Record<string, { readonly normal: string; readonly bold: string }>>
		): void;
		setUrlAccessPolicy(allows: (url: string) => boolean): void;
		setLocalAccessPolicy(allows: (path: string) => boolean): void;
		setTableLayouts(layouts: object): void;
		createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
	};
	export default pdfmake;
}
