const BUILT_IN = /^[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*$/;
const MCP = /^mcp__[A-Za-z][\w.-]*__[A-Za-z][\w.-]*$/;
const MODEL = /^[A-Za-z][\w.:/-]{0,79}$/;

/** A tool's name as it may be published. What does not look like one, or could be a key, is `other`. */
export function safeToolName(name: string): string {
	const looksLikeOne = BUILT_IN.test(name) ? name.length <= 40 : MCP.test(name) && name.length <= 80;
	return looksLikeOne && !name.split(/[_.-]+/).some(looksLikeAKey) ? name : 'other';
}

/** A model's name as it may be shown. */
export function safeModelName(name: string): string {
	return MODEL.test(name) ? name : 'another model';
}

/** Whether a part of a name is too long or too full of digits for a word. */
function looksLikeAKey(part: string): boolean {
	return part.length > 32 || /\d{4}/.test(part) || (part.length >= 12 && /\d/.test(part));
}
