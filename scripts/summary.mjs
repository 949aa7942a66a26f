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

const rules = ['engine', 'catalogue', 'browser'].map(surefire);
const stores = ['server', 'cli'].map(surefire);
const seconds = (sums) => sums.reduce((all, each) => all + each.seconds, 0);
const vitest = json('vitest.json');
const playwright = json('playwright.json');

let passed = 0;
let failed = Number(stageFailed);
let skipped = 0;
for (const each of [...rules, ...stores]) {
  passed += each.run - each.failed - each.skipped;
  failed += each.failed;
  skipped += each.skipped;
}
passed += (vitest?.numPassedTests ?? 0) + (playwright?.stats.expected ?? 0);
failed += (vitest?.numFailedTests ?? 0) + (playwright?.stats.unexpected ?? 0) + (playwright?.stats.flaky ?? 0);
skipped += (vitest?.numPendingTests ?? 0) + (playwright?.stats.skipped ?? 0);

const rows = [];
for (const stage of stages) {
  if (stage.name === 'build and unit') {
    const tests = seconds(rules) + seconds(stores);
    rows.push(['libraries, compile, linters, TeaVM', stage.seconds - tests]);
    rows.push(['unit and invariants', seconds(rules)]);
    rows.push(['stores and faults', seconds(stores)]);
  } else {
    rows.push([stage.name, stage.seconds]);
  }
}
console.log('\n seconds  stage');
for (const [name, value] of rows) console.log(`${Math.round(value).toString().padStart(8)}  ${name}`);
console.log(`${stages.reduce((all, each) => all + each.seconds, 0).toString().padStart(8)}  all\n`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
