import type { OscalControl, OscalGroup, OscalParam } from '#lib/formats/oscal/oscal-catalog.ts';
import type { OscalImportSettings } from '#lib/formats/oscal/oscal-import-settings.ts';

/** Settings of an import that the organisation answers. */
export const settings: OscalImportSettings = {
	guideline: 'imported',
	revision: 1,
	answeredPer: 'organisation',
	date: '2026-11-22'
};

/** A control that states its own id. */
export function anOscalControl(given: Partial<OscalControl> = {}): OscalControl {
	const { id = 'ac-1' } = given;
	return {
		id,
		title: `Title of ${id}`,
		parts: [{ name: 'statement', prose: `Statement of ${id}.` }],
		...given
	};
}

/** A group of one control. */
export const anOscalGroup = (given: Partial<OscalGroup> = {}): OscalGroup => ({
	id: 'ac',
	title: 'Access Control',
	controls: [anOscalControl()],
	...given
});

/** A catalog file with one group of one control. */
export const anOscalCatalog = (given: Readonly<Record<string, unknown>> = {}): string =>
	JSON.stringify({
		catalog: {
			uuid: '74c8ba1e-5cd4-4ad1-bbfd-d888e2f6c724',
			metadata: {
				title: 'Sample Catalog',
				'last-modified': '2024-02-13T17:43:40.74643Z',
				version: '5.1.1+u4',
				'oscal-version': '1.1.2'
			},
			groups: [anOscalGroup()],
			...given
		}
	});

/**
 * A catalog of `groups` × `controls` controls, every other one with an enhancement and each with
 * parameters of the three kinds.
 */
export function aLargeOscalCatalog(groups: number, controls: number): string {
	const group = (number: number): OscalGroup => ({
		id: `g${String(number)}`,
		title: `Group ${String(number)}`,
		controls: Array.from({ length: controls }, (_, order) => control(number, order))
	});
	const control = (number: number, order: number): OscalControl => {
		const id = `g${String(number)}-${String(order)}`;
		return aControlWithParams(id, order % 2 === 0 ? [aControlWithParams(`${id}.1`)] : []);
	};
	return anOscalCatalog({ groups: Array.from({ length: groups }, (_, number) => group(number)) });
}

function aControlWithParams(id: string, controls: readonly OscalControl[] = []): OscalControl {
	const params: OscalParam[] = [
		{ id: `${id}_a`, label: 'period' },
		{ id: `${id}_b`, select: { choice: ['daily', `{{ insert: param, ${id}_a }}`] } },
		{ id: `${id}_c`, values: ['backup'] }
	];
	const prose = `Do a {{ insert: param, ${id}_c }} {{ insert: param, ${id}_b }}.`;
	return anOscalControl({ id, params, parts: [{ name: 'statement', prose }], controls });
}
