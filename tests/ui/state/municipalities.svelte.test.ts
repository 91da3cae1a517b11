import { describe, expect, it } from 'vitest';
import { MunicipalitiesState } from '#lib/ui/state/municipalities.svelte.ts';

const kakogawa = { code: '282103', name: '加古川市', kana: 'かこがわし' };

describe('MunicipalitiesState', () => {
	it('finds nothing before its list is there, and then by name and by code', async () => {
		const municipalities = new MunicipalitiesState({
			loadMunicipalities: () => Promise.resolve({ asOf: '2024-01-01', municipalities: [kakogawa] })
		});
		expect(municipalities.find('かこ')).toEqual([]);
		expect(municipalities.asOf).toBe('');
		await municipalities.bring();
		expect(municipalities.find('かこ')).toEqual([kakogawa]);
		expect(municipalities.of('282103')).toEqual(kakogawa);
		expect(municipalities.asOf).toBe('2024-01-01');
	});

	it('stays empty where the list cannot be loaded, and tries again when asked anew', async () => {
		let tries = 0;
		const municipalities = new MunicipalitiesState({
			loadMunicipalities: () =>
				++tries === 1
					? Promise.reject(new Error('no file'))
					: Promise.resolve({ asOf: '2024-01-01', municipalities: [kakogawa] })
		});
		await municipalities.bring();
		expect(municipalities.find('かこ')).toEqual([]);
		await municipalities.bring();
		expect(municipalities.find('かこ')).toEqual([kakogawa]);
	});
});
