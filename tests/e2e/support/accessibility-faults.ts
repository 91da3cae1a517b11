import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA with all that it contains. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What a program can tell of WCAG 2.2 AA that is wrong with the page as it stands, each with its elements;
 * `every rule` asks for what is merely good practice too. The rules are loaded once into a document.
 */
export async function accessibilityFaults(
	page: Page,
	extent: 'WCAG 2.2 AA' | 'every rule' = 'WCAG 2.2 AA'
): Promise<readonly string[]> {
	if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
	const options: RunOptions = {
		resultTypes: ['violations'],
		...(extent === 'WCAG 2.2 AA' && { runOnly: wcag })
	};
	return page.evaluate(async (given) => {
		const { run } = (globalThis as unknown as { axe: Axe }).axe;
		const { violations } = await run(document, given);
		return violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`
		);
	}, options);
}

type Axe = { readonly run: (context: Document, options: RunOptions) => Promise<AxeResults> };
