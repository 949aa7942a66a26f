/** The functions of the engine's ES module: texts in, texts out. */
export interface EngineModule {
  open(catalogue: string): string;
  texts(language: string, texts: string): string | undefined;
  append(lines: string): string;
  day(date: string): string;
  consequence(line: string): string;
  say(reason: string, language: string): string;
  forward(date: string, days: string, hurt: string): string;
  appointments(date: string, days: string, session: string): string;
  review(date: string, judgement: string): string;
  letter(date: string, judgement: string): string;
  progress(date: string): string;
  past(): string;
  reset(): string | undefined;
}

export type EngineMethod = keyof EngineModule;
