import { readFileSync } from 'node:fs';
import type { EngineModule } from '../../../src/engine/module';

const built = (path: string) => new URL(`../../../../${path}`, import.meta.url);

/** The real engine, as browsers run it: what it plans for a day from these lines, in whatever order they came. */
export async function planner(date: string): Promise<(lines: readonly string[]) => string> {
  const engine = (await import(built('browser/target/javascript/engine.js').href)) as EngineModule;
  engine.open(readFileSync(built('catalogue/target/classes/nutation/catalogue/catalogue.json'), 'utf8'));
  return (lines) => {
    engine.reset();
    engine.append(lines.join('\n'));
    return engine.day(date);
  };
}
