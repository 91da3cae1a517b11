/** Stands in for jsPDF's optional HTML and SVG packages, which this product never uses. */
export default function absentJspdfFeature(): never {
	throw new Error('jsPDF HTML and SVG features are not part of this build');
}
