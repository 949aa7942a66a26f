// Has the JavaScript figure draw what the JVM drew: the same answers, and numbers that differ by no more than a
// hundredth. Ends with 1 at the first difference.
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { isDeepStrictEqual } from 'node:util';
import { pathToFileURL } from 'node:url';

const near = 0.01;
const [figureFile, motionsFile, casesFile] = process.argv.slice(2);
const figure = await import(pathToFileURL(figureFile));
const motions = readFileSync(motionsFile, 'utf8');
let pictures = 0;
let farthest = 0;
for await (const line of createInterface({ input: createReadStream(casesFile) })) {
  const { call, with: given, answer, numbers } = JSON.parse(line);
  const found = figure[call](...(call === 'open' ? [motions] : given));
  if (numbers === undefined) {
    if (!isDeepStrictEqual(JSON.parse(found), answer)) differ(call, given, JSON.stringify(answer), found);
    continue;
  }
  pictures++;
  if (found !== numbers.length) differ(call, given, `${numbers.length} numbers`, found);
  const drawn = figure.numbers();
  for (const [at, number] of numbers.entries()) {
    const apart = Math.abs(number - drawn[at]);
    if (!(apart <= near)) differ(call, given, `${number} at ${at}`, drawn[at]);
    farthest = Math.max(farthest, apart);
  }
}
console.log(`${pictures} pictures, the same pictures: ${farthest.toExponential(1)} apart at most`);

function differ(call, given, jvm, browser) {
  console.error(`${call}(${given.join(', ')})\nJVM:     ${jvm}\nbrowser: ${browser}`);
  process.exit(1);
}
