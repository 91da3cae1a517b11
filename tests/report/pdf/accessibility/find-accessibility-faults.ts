import { accessibilityChecks } from './accessibility-checks.ts';
import { openPdf } from './opened-pdf.ts';

/** Everything that is wrong with a file, by check; empty: nothing that a program can find. */
export function findAccessibilityFaults(
	pdf: Uint8Array
): Readonly<Record<string, readonly string[]>> {
	const opened = openPdf(pdf);
	return Object.fromEntries(
		Object.entries(accessibilityChecks)
			.map(([name, check]) => [name, check(opened)] as const)
			.filter(([, faults]) => faults.length > 0)
	);
}
