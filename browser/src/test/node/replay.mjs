// Replays recorded calls against the JavaScript engine: same calls, same bytes. Ends with 1 at the first difference.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const [engineFile, casesFile] = process.argv.slice(2);
const engine = await import(pathToFileURL(engineFile));
let calls = 0;
for await (const line of createInterface({ input: createReadStream(casesFile) })) {
  const { call, with: given, answer } = JSON.parse(line);
  const found = engine[call](...given);
  calls++;
  if (found !== answer) {
    console.error(`call ${calls} ${call}(${JSON.stringify(given).slice(0, 2000)})`);
    console.error(`JVM:     ${answer.slice(0, 2000)}`);
    console.error(`browser: ${String(found).slice(0, 2000)}`);
    process.exit(1);
  }
}
console.log(`${calls} calls, the same bytes`);
