import axe from 'axe-core';
import { readdirSync, readFileSync } from 'node:fs';
import { version } from '../../package.json';
import { accessibilityPage } from './accessibility-page.ts';
import { accessibilityFindings } from './findings.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The addresses of all screens. */
const screens = (): readonly string[] =>
	readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('+page.svelte'))
		.map((path) => `/${path.replaceAll('\\', '/').replace(/\/?\+page\.svelte$/, '')}`)
		.sort();

/** docs/accessibility.md as the findings, the tests and the screens of today give it. A test that is gone is a fault. */
export function accessibilityDocument(): string {
	for (const check of accessibilityFindings.checks)
		if (check.how === 'test' && !readFileSync(check.file, 'utf8').includes(check.title))
			throw new Error(`${check.file} has no test "${check.title}"`);
	const rules = axe.getRules(wcag);
	return accessibilityPage(accessibilityFindings, {
		version,
		screens: screens(),
		axeVersion: axe.version,
		axeRules: (criterion) =>
			rules
				.filter(({ tags }) => tags.includes(`wcag${criterion.replaceAll('.', '')}`))
				.map(({ ruleId }) => ruleId)
	});
}
