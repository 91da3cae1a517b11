import { existsSync, readFileSync } from 'node:fs';

/** Counts what passed and failed, and ends with the line that tells it. */
export function createTally() {
	let [passed, failed] = [0, 0];
	const failures = [];

	/** A run of many tests; one that ended badly counts as a failure at least, whatever its report says. */
	const add = (name, fine, { good, bad }) => {
		passed += good;
		failed += fine ? bad : Math.max(1, bad);
		if (!fine || bad > 0) failures.push(name);
	};
	return {
		add,
		/** A check that counts as one. */
		note: (name, fine) => add(name, fine, { good: fine ? 1 : 0, bad: 0 }),
		end: () => {
			if (failures.length > 0) console.log(`\nfailed: ${failures.join(', ')}`);
			console.log(`${passed} passed, ${failed} failed`);
			process.exitCode = failed === 0 ? 0 : 1;
		}
	};
}

/** How many tests passed and failed by a report of vitest; none where there is no report. */
export function countsOfVitest(path) {
	const report = readReport(path);
	return { good: report?.numPassedTests ?? 0, bad: report?.numFailedTests ?? 0 };
}

/** The same by a report of Playwright. */
export function countsOfPlaywright(path) {
	const stats = readReport(path)?.stats;
	return {
		good: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
		bad: stats?.unexpected ?? 0
	};
}

const readReport = (path) =>
	existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
