import type { PanelSettings } from '../../../src/lib/meeting/settings/settings';
import { settingsInForce } from '../../../src/lib/meeting/settings/settings';
import type { Db } from '../engine/database';

export interface Panel {
	id: string;
	settings: PanelSettings;
}

/** The only panel of this installation; null on an empty database. */
export async function thePanel(db: Db): Promise<Panel | null> {
	const row = await db.selectFrom('panels').selectAll().orderBy('created_at').executeTakeFirst();
	return row ? { id: row.id, settings: settingsInForce(JSON.parse(row.settings)) } : null;
}

export async function addPanel(db: Db, panel: Panel, now: Date): Promise<void> {
	await db
		.insertInto('panels')
		.values({
			id: panel.id,
			settings: JSON.stringify(panel.settings),
			created_at: now.toISOString()
		})
		.execute();
}
