export { componentSchema, organisation, type Component } from '../released/component-v3.ts';
export { localIdSchema } from '../released/ids-v1.ts';
