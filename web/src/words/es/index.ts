/** Every word of the shell in Spanish. Texts of exercises, questions and reasons are the catalogue's. */
export * from './opening';
export * from './rest';
