import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../../src/lib/meeting/settings/settings';
import { readTemplate } from '../../../src/lib/meeting/settings/template';

const presets = new URL('../../../server/presets/', import.meta.url);
const files = (folder: string) =>
	readdirSync(new URL(folder, presets)).map((name): [string, unknown] => [
		name,
		JSON.parse(readFileSync(new URL(folder + name, presets), 'utf8'))
	]);
const templates = files('templates/');

describe('every preset that ships can be read', () => {
	test.each(templates)('%s', (name, json) => {
		expect(`${readTemplate(json).id}.json`).toBe(name);
	});
	test.each(files('panels/'))('%s, with a template that ships', (_, json) => {
		const { template } = readSettings(json);
		expect(templates.map(([name]) => name)).toContain(`${template}.json`);
	});
});
