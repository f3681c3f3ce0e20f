import type { Page } from '@playwright/test';

interface Node {
	nodeId: string;
	parentId?: string;
	ignored: boolean;
	backendDOMNodeId?: number;
	role?: { value?: string };
	name?: { value?: string };
}

const PRESSED = ['button', 'link', 'DisclosureTriangle', 'tab', 'menuitem'];
const FILLED = ['textbox', 'searchbox', 'combobox', 'checkbox', 'spinbutton', 'switch', 'listbox'];
/** What a screen reader says on the way into it. */
const AROUND = ['group', 'radiogroup', 'region', 'form', 'dialog', 'row', 'listitem', 'Details'];

/**
 * Controls that a screen reader's lists cannot tell apart: two links of one name to different places, two buttons of
 * one name that send different things, two fields of one name in the same named groups, and what has no name.
 */
export async function sameNames(page: Page): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const found = new Map<string, Set<string>>();
	const faults: string[] = [];
	for (const node of nodes) {
		const role = node.role?.value ?? '';
		if (node.ignored || node.backendDOMNodeId === undefined) continue;
		if (!PRESSED.includes(role) && !FILLED.includes(role)) continue;
		const what = await doing(node.backendDOMNodeId);
		if (what === null) continue;
		const name = node.name?.value?.trim() ?? '';
		if (name === '') faults.push(`a ${role} without a name: ${what.html}`);
		const key = PRESSED.includes(role)
			? `${role} “${name}”`
			: `${role} “${name}” in ${around(node).join(' / ')}`;
		const does = found.get(key) ?? new Set();
		does.add(what.does ?? `${node.backendDOMNodeId}`);
		found.set(key, does);
	}
	await session.detach();
	for (const [key, does] of found) if (does.size > 1) faults.push(`${does.size} times: ${key}`);
	return faults;

	function around(node: Node): string[] {
		const names: string[] = [];
		for (let at = byId.get(node.parentId ?? ''); at; at = byId.get(at.parentId ?? '')) {
			const name = at.name?.value?.trim();
			if (name && AROUND.includes(at.role?.value ?? '')) names.push(name);
		}
		return names;
	}

	/** What pressing it does, so far as the page says; null for a part of a field that the browser draws. */
	async function doing(id: number) {
		const { object } = await session.send('DOM.resolveNode', { backendNodeId: id });
		const { result } = await session.send('Runtime.callFunctionOn', {
			objectId: object.objectId,
			returnByValue: true,
			functionDeclaration: `function () {
				if (this.getRootNode() !== document) return null;
				const html = this.outerHTML.slice(0, 160);
				if (this.href) return { html, does: this.href };
				if (!this.form || this.type !== 'submit') return { html };
				const sent = [...new FormData(this.form, this)]
					// Names one press of one form, whatever it does.
					.filter(([name]) => name !== 'press')
					.map(([name, value]) => [name, String(value)]);
				return { html, does: this.form.action + JSON.stringify(sent) };
			}`
		});
		return result.value as { html: string; does?: string } | null;
	}
}

/** Everything that is folded is opened, and what is made when it is first opened is there. */
export async function unfold(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const fold of document.querySelectorAll('details')) fold.open = true;
	});
}
