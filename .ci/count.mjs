// Adds up what the runners wrote down in a folder, prints one line, and exits 1 when anything failed or nothing ran.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2] ?? '.';
const counts = [vitest('node20.json'), vitest('node22.json'), vitest('node24.json'), goTest('go.json'), rego('check.log'), steps('steps')];
const sum = (key) => counts.reduce((all, each) => all + each[key], 0);
const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(sum);

// Told again here: the end of a long log is what is read, and often all that is kept of it.
for (const text of counts.flatMap(({ failures = [] }) => failures)) console.log(text);
for (const { what, passed, failed, skipped } of counts)
  console.log(`${what}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`);

/** Text of a result; a runner that wrote none has failed. */
function read(name, use) {
  const file = join(folder, name);
  if (!existsSync(file)) return { what: `${name} is missing`, passed: 0, failed: 1, skipped: 0 };
  return use(readFileSync(file, 'utf8'));
}

function vitest(name) {
  return read(name, (text) => {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(text);
    // a file that cannot even be loaded has no tests to fail
    const unloadable = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
    const failures = [
      ...unloadable.map(({ name: file, message }) => `failed: ${file}\n${message}`),
      ...testResults.flatMap(({ name: file, assertionResults }) =>
        assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName, failureMessages }) => `failed: ${file}: ${fullName}\n${failureMessages.join('\n').slice(0, 2000)}`),
      ),
    ];
    return { what: name, passed: numPassedTests, failed: numFailedTests + unloadable.length, skipped: numPendingTests, failures };
  });
}

function goTest(name) {
  return read(name, (text) => {
    const events = text.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
    const ended = events.filter(({ Test, Action }) => Test !== undefined && ['pass', 'fail', 'skip'].includes(Action));
    const names = ended.map(({ Package, Test }) => `${Package} ${Test}`);
    const leaves = ended.filter(({ Package, Test }) => !names.some((each) => each.startsWith(`${Package} ${Test}/`)));
    const count = (action) => leaves.filter(({ Action }) => Action === action).length;
    return { what: name, passed: count('pass'), failed: count('fail'), skipped: count('skip') };
  });
}

function rego(name) {
  return read(name, (text) => {
    const [, passed, failed] = /^policies: (\d+) passed, (\d+) failed$/m.exec(text) ?? ['', 0, 1];
    return { what: 'rego', passed: Number(passed), failed: Number(failed), skipped: 0 };
  });
}

function steps(name) {
  return read(name, (text) => {
    const outcomes = text.trim().split('\n');
    const count = (word) => outcomes.filter((line) => line.startsWith(word)).length;
    return { what: 'steps', passed: count('passed'), failed: count('failed'), skipped: 0 };
  });
}
