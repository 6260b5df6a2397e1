declare module '*?inline-script' {
	/** The script, minified. */
	const text: string;
	export default text;
}

interface ImportMetaEnv {
	/** The day of this build, `YYYY-MM-DD`. */
	readonly CASEBOOK_TODAY: string;
}
