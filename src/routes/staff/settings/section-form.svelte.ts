import { faultSaid, settingLabel } from '$lib/sentences/settings';
import type { ValueFault } from '$lib/meeting/misread';
import type { SettingField, ListField, SettingsSection } from '$lib/meeting/settings/page/fields';
import { sectionOf } from '$lib/meeting/settings/page/fields';
import type { SectionId } from '$lib/meeting/settings/page/fields';
import { withRows } from '$lib/meeting/settings/page/rows';
import { enteredIn, typedOf, valueAt } from '$lib/meeting/settings/page/typed';
import type { TypedFields } from '$lib/meeting/settings/page/rows';
import { settingsFaults } from '$lib/meeting/settings/settings';
import type { PanelSettings } from '$lib/meeting/settings/settings';
import type { Words } from '$lib/words/words';

/** What stands before the path of a setting in the name and the id of its control. */
export const SECTION_PREFIX = 'f-';

/** One section of the page while it is filled in. */
export class SectionForm {
	readonly section: SettingsSection;
	/** Each control by its path. */
	#typed = $state<TypedFields>({});
	#saved = $state.raw<TypedFields>({});
	#faults = $state.raw<readonly ValueFault[]>([]);
	/** The version it was filled in from. */
	seen = $state(0);

	constructor(id: SectionId, settings: PanelSettings, seen: number, typed?: TypedFields) {
		this.section = sectionOf(id);
		this.seen = seen;
		this.#saved = typedOf(this.section, settings);
		this.#typed = { ...(typed ?? this.#saved) };
	}

	get typed(): TypedFields {
		return this.#typed;
	}

	get faults() {
		return this.#faults;
	}

	/** Something was changed and not saved. */
	get isChanged(): boolean {
		const names = [...Object.keys(this.#typed), ...Object.keys(this.#saved)];
		return names.some((name) => (this.#typed[name] ?? '') !== (this.#saved[name] ?? ''));
	}

	set(name: string, value: string) {
		this.#typed[name] = value;
	}

	edit(list: ListField, change: string) {
		this.#typed = withRows(this.#typed, list, change);
	}

	/** It was saved: it is filled in from what is in force now. */
	taken(settings: PanelSettings, version: number) {
		this.#faults = [];
		this.seen = version;
		this.#saved = typedOf(this.section, settings);
		this.#typed = { ...this.#saved };
	}

	/** It was refused: everything that is wrong, with settings as they were. */
	check(settings: PanelSettings) {
		const entered = enteredIn(this.section, this.#typed, settings);
		const faults = settingsFaults(entered, { fields: this.section.fields, before: settings });
		this.#faults = faults.map((fault) => ({ ...fault, path: seatPath(fault.path, entered) }));
	}

	/** What is wrong at a control, or within it where `deep`. */
	faultAt(w: Words, path: string, deep = false): string | undefined {
		const found = this.#faults.find(
			(fault) => fault.path === path || (deep && fault.path.startsWith(`${path}.`))
		);
		return found && faultSaid(w, found);
	}

	/** For an ErrorSummary, in the order in which they were found. */
	errors(w: Words, languages: readonly string[]): { field: string; message: string }[] {
		const lines: Record<string, string> = {};
		for (const fault of this.#faults) {
			const path = this.#controlOf(fault.path, languages);
			const label = settingLabel(w, path.replace(/\.(en|cy)$/, ''));
			lines[path] ??= w.settings.faults.of(label, faultSaid(w, fault));
		}
		return Object.entries(lines).map(([path, message]) => ({
			field: `${SECTION_PREFIX}${path}`,
			message
		}));
	}

	/** The path of the control in which a fault is: a group of ticks, or lines, is one. */
	#controlOf(path: string, languages: readonly string[]): string {
		const shown = languages.length === 1 ? path.replace(/\.(en|cy)$/, `.${languages[0]}`) : path;
		const within = (fields: readonly SettingField[], start: string): string | null => {
			for (const field of fields) {
				const own = start + field.path;
				if (field.kind === 'list') {
					const row =
						shown.startsWith(`${own}.`) && /^\d+\./.exec(shown.slice(own.length + 1))?.[0];
					const found = row && within(field.of, `${own}.${row}`);
					if (found) return found;
				} else if ((field.kind === 'choices' || field.kind === 'minimums') && shown.startsWith(own))
					return own;
			}
			return null;
		};
		return within(this.section.fields, '') ?? shown;
	}
}

/** The number of a seat is entered in a control of the seat's own, in place of an entry of a list. */
function seatPath(path: string, entered: unknown): string {
	const index = /^quorum\.seats\.(\d+)\b/.exec(path)?.[1];
	const seats = valueAt(entered, 'quorum.seats') as { seat: string }[];
	return index === undefined ? path : `quorum.seats.${seats[Number(index)].seat}`;
}
