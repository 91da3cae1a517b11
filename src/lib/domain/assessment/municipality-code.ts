export { checkDigitOf, isMunicipalityCode } from '../released/municipality-code-v1.ts';
