/** Every word of the shell in German. Texts of exercises, questions and reasons are the catalogue's. */
export * from './opening';
export * from './rest';
