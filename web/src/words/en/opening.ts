/** The words of the first questions, and of the frame around all pages, in English. */
export * from './arrival';
export * from './common';
export * from './figure';
export * from './first';
export * from './help';
export * from './pain';
export * from './position';
export * from './questions';
export * from './session';
export * from './shell';
export * from './trouble';
