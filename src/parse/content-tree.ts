/** A content folder as text: what the checks and the loader work on. */
export interface ContentTree {
	/** Text files by their path relative to the folder, with `/`. */
	texts: ReadonlyMap<string, string>;
	/** The paths of all other files, pictures among them. */
	others: ReadonlySet<string>;
	/** Files that could not be read as UTF-8 text. */
	unreadable: ReadonlySet<string>;
}
