declare module '*?inline-script' {
	/** The script, minified. */
	const text: string;
	export default text;
}

interface ImportMetaEnv {
	/** The day of this build, `YYYY-MM-DD`. */
	readonly CASEBOOK_TODAY: string;
	/** The language of the site, a BCP 47 tag. */
	readonly CASEBOOK_LANGUAGE: string;
}
