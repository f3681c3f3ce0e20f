import type { OutboxTables } from './tables/outbox';
import type { PeopleTables } from './tables/people';
import type { PlenaryTables } from './tables/plenary';
import type { ReportTables } from './tables/report';
import type { ResponseTables } from './tables/response';
import type { RoundTables } from './tables/rounds';
import type { SampleTables } from './tables/sample';
import type { SittingTables } from './tables/sitting';

/**
 * The tables, by name. Instants are ISO 8601 in UTC, days `YYYY-MM-DD`, lists and settings JSON text,
 * so that the same rows read the same on SQLite and on PostgreSQL. Yes and no is 1 and 0.
 */
export interface Tables
	extends
		PeopleTables,
		SittingTables,
		RoundTables,
		SampleTables,
		PlenaryTables,
		ReportTables,
		ResponseTables,
		OutboxTables {
	meta: { key: string; value: string };
}
