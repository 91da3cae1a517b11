export {
	registrationSchema,
	registrationSchemes,
	type Registration
} from '../released/registration-v3.ts';
