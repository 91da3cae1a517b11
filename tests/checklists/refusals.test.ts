import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileGuidelines } from '../../scripts/compile-guidelines.ts';

const edition = join('data-platform', '2');
let folder: string;

/** A folder of checklists with one guideline of two released revisions. */
beforeEach(() => {
	// Named from here, as the build names the files it refuses.
	folder = relative('.', mkdtempSync(join(tmpdir(), 'checklists-')));
	cpSync(join('checklists', edition), join(folder, edition), { recursive: true });
	// Only lenses that name no controls: those of the other guideline are not here.
	cpSync(join('checklists', 'lenses'), join(folder, 'lenses'), {
		recursive: true,
		filter: (name) => !name.endsWith('.yaml') || !/^\s+controls:/m.test(readFileSync(name, 'utf8'))
	});
	const { releases } = JSON.parse(readFileSync('checklists/releases.json', 'utf8')) as {
		releases: { guideline: string }[];
	};
	const own = releases.filter(({ guideline }) => guideline === 'data-platform');
	writeFileSync(join(folder, 'releases.json'), JSON.stringify({ releases: own }));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** Changes a file, and says on which line the changed text stands. */
function change(name: string, from: string, to: string): number {
	const file = join(folder, name);
	const text = readFileSync(file, 'utf8');
	expect(text).toContain(from);
	writeFileSync(file, text.replace(from, to));
	return text.slice(0, text.indexOf(from)).split('\n').length;
}

const refused = (...parts: readonly (string | number)[]): string => {
	const message = (() => {
		try {
			compileGuidelines(folder);
			return '';
		} catch (error) {
			return (error as Error).message;
		}
	})();
	for (const part of parts) expect(message).toContain(String(part));
	return message;
};

describe('the build', () => {
	it('takes checklists as they were released', () => {
		const { checklists, crosswalks } = compileGuidelines(folder);
		expect(checklists.map(({ checklist }) => checklist.revision)).toEqual([2]);
		expect(crosswalks.map(({ from, to }) => [from.revision, to.revision])).toEqual([[1, 2]]);
	});

	it('refuses a released revision of which one word was changed, with the control and its line', () => {
		const name = join(edition, 'layers', 'security.yaml');
		const from = readFileSync(join(folder, name), 'utf8').match(
			/id: DPS-03\n(?:.*\n)*?.*title:\n.*ja: (.+)/
		);
		change(name, from?.[1] ?? '?', '別の題名');
		const line = 1 + readFileSync(join(folder, name), 'utf8').split('\n').indexOf('  - id: DPS-03');
		refused('released revision', `${join(folder, name)}:${String(line)} DPS-03`);
	});

	it('refuses a released revision whose head was changed', () => {
		const name = join(edition, 'checklist.yaml');
		change(name, 'published: "2024-07-01"', 'published: "2024-07-02"');
		refused(`${join(folder, name)}:`, 'checklist.yaml');
	});

	it('refuses a kept copy of an earlier revision that says something else, or is gone', () => {
		const name = join(edition, 'revisions', '1.json');
		const line = change(name, '"digest": "', '"digest": "0');
		expect(line).toBeGreaterThan(1);
		refused(`${join(folder, name)}:`, 'digest');
		rmSync(join(folder, name));
		refused(`${join(folder, name)}:1`, 'missing');
	});

	it('refuses a copy that is sound but not what was released', () => {
		cpSync(
			join(folder, edition, 'revisions', '2.json'),
			join(folder, edition, 'revisions', '1.json')
		);
		refused(`${join(folder, edition, 'revisions', '1.json')}:1 digest not-allowed-value`);
	});

	it('lets a revision be written that is not released yet', () => {
		change(join(edition, 'checklist.yaml'), 'revision: 2\n', 'revision: 3\n');
		change(
			join(edition, 'checklist.yaml'),
			'layers:\n',
			'  - revision: 3\n    date: "2026-12-01"\n    changes: { ja: 試し, en: Trial }\nlayers:\n'
		);
		expect(compileGuidelines(folder).checklists[0]?.checklist.revision).toBe(3);
	});

	it('refuses a crosswalk between revisions that leaves a control out, with its line', () => {
		const name = join(edition, 'crosswalk-revision-1.yaml');
		change(name, 'DPI-07,', '');
		refused(`${join(folder, name)}:`, 'missing DPI-07');
	});

	it('refuses a crosswalk between revisions that calls the same what is not', () => {
		const name = join(edition, 'crosswalk-revision-1.yaml');
		change(name, 'from: { edition: "2", revision: 1 }', 'from: { edition: "2", revision: 7 }');
		refused(`${join(folder, name)}:5 from unknown-reference data-platform 2 7`);
	});

	it('refuses a crosswalk between revisions that calls the same what has another guide', () => {
		const name = join(edition, 'crosswalk-revision-1.yaml');
		const line = change(
			name,
			'relations:\n  - relation: same\n    ids: [',
			'relations:\n  - relation: same\n    ids: [DPI-01, '
		);
		refused(`${join(folder, name)}:${String(line + 1)}`, 'same DPI-01');
	});

	it('refuses a control that names an item which a lens does not have, with its line', () => {
		rmSync(join(folder, 'releases.json'));
		rmSync(join(folder, edition, 'crosswalk-revision-1.yaml'));
		const name = join(edition, 'layers', 'security.yaml');
		const line = change(name, 'id: DPS-01', 'id: DPS-01');
		change(
			name,
			'framework: nist-csf-2.0\n        id: ',
			'framework: nist-csf-2.0\n        id: XX.'
		);
		refused(`${join(folder, name)}:${String(line)} controls.DPS-01.references`, 'nist-csf-2.0 XX.');
	});
});
