/** The form field that names one press of one rendered form: what is sent again under the same name is done once. */
export const PRESS = 'press';

/** A name for a press. It is no secret: the server looks it up under the person who sends it. */
export function aPress(): string {
	const letters = () => Math.random().toString(36).slice(2, 10).padEnd(8, '0');
	return letters() + letters();
}
