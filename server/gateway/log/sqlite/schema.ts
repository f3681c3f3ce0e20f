/** The tables of `boards.sqlite`; see docs/protocol.md, "The log". */
export const schema = `
create table if not exists boards (
	board integer primary key,
	name text not null unique,
	frozen integer,
	freeze text,
	epoch integer not null default 1
);
create table if not exists board_identity (
	log integer primary key
);
create table if not exists board_log (
	board integer not null references boards (board),
	last integer not null,
	first integer not null,
	at integer not null,
	entries blob not null,
	primary key (board, last)
) without rowid;
create table if not exists board_clients (
	board integer not null,
	client integer not null,
	person text not null,
	primary key (board, client)
) without rowid;
create table if not exists board_snapshots (
	board integer not null,
	seq integer not null,
	at integer not null,
	vector blob not null,
	state blob not null,
	sum integer not null,
	primary key (board, seq)
) without rowid;
create table if not exists board_archive (
	board integer not null,
	first integer not null,
	last integer not null,
	since integer not null,
	until integer not null,
	rows blob not null,
	primary key (board, last)
) without rowid;
create table if not exists note_keys (
	board integer primary key,
	id text not null
);
create table if not exists board_probe (
	probe integer primary key,
	filler blob not null
);
create table if not exists board_forgotten (
	board integer primary key,
	at integer not null
);
create table if not exists board_damage (
	board integer not null,
	first integer not null,
	last integer not null,
	at integer not null,
	entries blob not null
);
`;
