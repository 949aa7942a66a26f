// Prints where the time went and the closing line, from the stages' seconds (standard input) and the reports of
// Surefire, Vitest and Playwright. Ends with 1 when anything failed or nothing ran.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [home, stageFailed] = process.argv.slice(2);
const stages = readFileSync(0, 'utf8').trim().split('\n').map((line) => {
  const [seconds, name] = line.split('|');
  return { name, seconds: Number(seconds) };
});

/** Tests and seconds of one module's Surefire reports. */
function surefire(module) {
  const folder = join(home, module, 'target/surefire-reports');
  const sum = { run: 0, failed: 0, skipped: 0, seconds: 0 };
  for (const file of existsSync(folder) ? readdirSync(folder).filter((each) => each.endsWith('.xml')) : []) {
    const head = readFileSync(join(folder, file), 'utf8').match(/<testsuite [^>]*>/)?.[0] ?? '';
    const number = (name) => Number(head.match(new RegExp(` ${name}="([\\d.,]+)"`))?.[1].replace(',', '') ?? 0);
    sum.run += number('tests');
    sum.failed += number('failures') + number('errors');
    sum.skipped += number('skipped');
    sum.seconds += number('time');
  }
  return sum;
}

function json(file) {
  const path = join(home, 'web/target', file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** What the tests of each module are about. A module that is missing here is a fault of this file. */
const about = {
  'unit and invariants': ['engine', 'figure', 'catalogue', 'browser', 'web', 'bench'],
  'FHIR and paper': ['exchange'],
  'simulated people, Spark': ['population'],
  'stores and faults': ['server', 'cli'],
};
const modules = [...readFileSync(join(home, 'pom.xml'), 'utf8').matchAll(/<module>(.*)<\/module>/g)].map(([, name]) => name);
const unknown = modules.filter((each) => !Object.values(about).flat().includes(each));
if (unknown.length > 0) throw new Error(`scripts/summary.mjs does not know the module ${unknown.join(', ')}`);

const tests = Object.entries(about).map(([name, of]) => ({ name, sums: of.map(surefire) }));
const vitest = json('vitest.json');
const playwright = json('playwright.json');

let passed = 0;
let failed = 0;
let skipped = 0;
for (const each of tests.flatMap(({ sums }) => sums)) {
  passed += each.run - each.failed - each.skipped;
  failed += each.failed;
  skipped += each.skipped;
}
passed += (vitest?.numPassedTests ?? 0) + (playwright?.stats.expected ?? 0);
failed += (vitest?.numFailedTests ?? 0) + (playwright?.stats.unexpected ?? 0) + (playwright?.stats.flaky ?? 0);
skipped += (vitest?.numPendingTests ?? 0) + (playwright?.stats.skipped ?? 0);

// A stage that failed before it could say of which test.
if (failed === 0) failed = Number(stageFailed);

// Maven works on two modules at a time: the seconds of its tests are told beneath its stage, and do not add up to it.
const rows = [];
for (const stage of stages) {
  rows.push([stage.name, stage.seconds]);
  if (stage.name !== 'build and unit') continue;
  for (const { name, sums } of tests) {
    rows.push([`  its tests: ${name}`, sums.reduce((all, each) => all + each.seconds, 0)]);
  }
}
console.log('\n seconds  stage');
for (const [name, value] of rows) console.log(`${Math.round(value).toString().padStart(8)}  ${name}`);
console.log(`${stages.reduce((all, each) => all + each.seconds, 0).toString().padStart(8)}  all\n`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
