export { controlSchema, type Control } from '../released/control-v1.ts';
export { controlIdSchema, slugSchema } from '../released/ids-v1.ts';
