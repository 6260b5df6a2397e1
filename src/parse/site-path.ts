/** A path with its percent escapes undone; as it stands, if they are broken. */
export function decodePath(path: string): string {
	try {
		return decodeURI(path);
	} catch {
		return path;
	}
}
