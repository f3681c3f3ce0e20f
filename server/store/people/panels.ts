import type { PanelSettings } from '../../../src/lib/meeting/settings/settings';
import { settingsInForce } from '../../../src/lib/meeting/settings/settings';
import type { Db } from '../engine/database';

export interface Panel {
	id: string;
	settings: PanelSettings;
	/** The settings' version: 1 at setup, one more with each change. (X6) */
	version: number;
}

/** One version of a panel's settings. */
export interface SettingsVersion {
	version: number;
	settings: PanelSettings;
	/** Null for the first, which setup made. */
	by: string | null;
	/** ISO instant. */
	at: string;
}

/** The only panel of this installation; null on an empty database. */
export async function thePanel(db: Db): Promise<Panel | null> {
	const row = await db.selectFrom('panels').selectAll().orderBy('created_at').executeTakeFirst();
	if (!row) return null;
	const { id, version } = row;
	return { id, version, settings: settingsInForce(JSON.parse(row.settings)) };
}

export async function addPanel(db: Db, panel: Omit<Panel, 'version'>, now: Date): Promise<void> {
	const settings = JSON.stringify(panel.settings);
	const at = now.toISOString();
	await db.insertInto('panels').values({ id: panel.id, settings, created_at: at }).execute();
	await db
		.insertInto('panel_versions')
		.values({ panel_id: panel.id, version: 1, settings, by_id: null, at })
		.execute();
}

/** Makes the next version of a panel's settings the one in force. */
export async function setSettings(
	db: Db,
	panelId: string,
	{ version, settings, by, at }: SettingsVersion
): Promise<void> {
	const kept = JSON.stringify(settings);
	await db
		.updateTable('panels')
		.set({ settings: kept, version })
		.where('id', '=', panelId)
		.execute();
	await db
		.insertInto('panel_versions')
		.values({ panel_id: panelId, version, settings: kept, by_id: by, at })
		.execute();
}

/** All versions of a panel's settings, newest first. */
export async function settingsVersions(db: Db, panelId: string): Promise<SettingsVersion[]> {
	const rows = await db
		.selectFrom('panel_versions')
		.selectAll()
		.where('panel_id', '=', panelId)
		.orderBy('version', 'desc')
		.execute();
	return rows.map(({ version, settings, by_id, at }) => ({
		version,
		settings: settingsInForce(JSON.parse(settings)),
		by: by_id,
		at
	}));
}

/** When the person last read what was changed, or else joined. */
export async function rulesReadAt(db: Db, personId: string): Promise<string | null> {
	const row = await db
		.selectFrom('people')
		.select(['rules_read_at', 'created_at'])
		.where('id', '=', personId)
		.executeTakeFirst();
	return row ? (row.rules_read_at ?? row.created_at) : null;
}

export async function markRulesRead(db: Db, personId: string, at: Date): Promise<void> {
	await db
		.updateTable('people')
		.set({ rules_read_at: at.toISOString() })
		.where('id', '=', personId)
		.execute();
}
