interface ImportMetaEnv {
	/** The day of this build, `YYYY-MM-DD`. */
	readonly CASEBOOK_TODAY: string;
}
