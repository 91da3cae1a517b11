import type { AppPorts } from '#lib/application/app-ports.ts';

/** The list of local governments, which only who names one needs. */
export const loadMunicipalities: AppPorts['loadMunicipalities'] = async () => {
	const { municipalityList } = await import('virtual:municipalities');
	return municipalityList;
};
