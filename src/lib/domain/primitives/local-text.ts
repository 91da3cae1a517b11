export { localTextSchema } from '../released/local-text-v1.ts';
export { locales, type Locale } from './locales.ts';
