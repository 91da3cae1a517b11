/** `GV.OC-01` … for a category and its numbers. */
const category = (name: string, numbers: readonly number[]): readonly string[] =>
	numbers.map((number) => `${name}-${String(number).padStart(2, '0')}`);

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, i) => i + 1);

/** The 106 subcategories of the NIST Cybersecurity Framework 2.0; the gaps in the numbers are its own. */
export const nistCsfIds: readonly string[] = [
	...category('GV.OC', upTo(5)),
	...category('GV.RM', upTo(7)),
	...category('GV.RR', upTo(4)),
	...category('GV.PO', upTo(2)),
	...category('GV.OV', upTo(3)),
	...category('GV.SC', upTo(10)),
	...category('ID.AM', [1, 2, 3, 4, 5, 7, 8]),
	...category('ID.RA', upTo(10)),
	...category('ID.IM', upTo(4)),
	...category('PR.AA', upTo(6)),
	...category('PR.AT', upTo(2)),
	...category('PR.DS', [1, 2, 10, 11]),
	...category('PR.PS', upTo(6)),
	...category('PR.IR', upTo(4)),
	...category('DE.CM', [1, 2, 3, 6, 9]),
	...category('DE.AE', [2, 3, 4, 6, 7, 8]),
	...category('RS.MA', upTo(5)),
	...category('RS.AN', [3, 6, 7, 8]),
	...category('RS.CO', [2, 3]),
	...category('RS.MI', [1, 2]),
	...category('RC.RP', upTo(6)),
	...category('RC.CO', [3, 4])
];

/** The 93 controls of ISO/IEC 27001:2022 Annex A. */
export const isoAnnexAIds: readonly string[] = [
	...upTo(37).map((number) => `A.5.${number}`),
	...upTo(8).map((number) => `A.6.${number}`),
	...upTo(14).map((number) => `A.7.${number}`),
	...upTo(34).map((number) => `A.8.${number}`)
];

/** The system requirements of IEC 62443-3-3 by foundational requirement. */
const systemRequirements = [13, 12, 9, 3, 4, 2, 8].flatMap((last, fr) =>
	upTo(last).map((number) => `SR ${fr + 1}.${number}`)
);

const numbered = (last: number): readonly string[] => upTo(last).map(String);

/** Every id a reference may have, by framework: a list, or a form where the full list is not kept here. */
export const validFrameworkIds: Readonly<Record<string, readonly string[] | RegExp>> = {
	'nist-csf-2.0': nistCsfIds,
	'iso-27001-2022': isoAnnexAIds,
	'etsi-en-303-645': /^(5\.([1-9]|1[0-3])|6)(-[1-9]\d?[A-Z]?)?$/,
	'iec-62443-3-3': systemRequirements,
	'iec-62443-4-1': /^(SM|SR|SD|SI|SVV|DM|SUM|SG)-[1-9]\d?$/,
	'iec-62443-4-2': /^CR [1-7]\.[1-9]\d?$/,
	'cisa-cpg-2.0': /^[1-6]\.[A-Z]$/,
	'meti-csm-3.0': numbered(10),
	'lg-16-3': numbered(8),
	'int-smart-city-2023': numbered(3),
	'scra-city-os': numbered(8),
	'jc-star': ['label'],
	ismap: ['registration'],
	scs: ['stars']
};
