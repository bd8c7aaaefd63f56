// Prints which operations each adapter has, and how they are known; ends with 1 where one does not do what it should.
import { conformance, type ConformanceRow } from '../src/conformance/conformance.js';
import { allSubjects } from '../test/adapters/conformance/subjects.js';

const rows: ConformanceRow[] = [];
for (const subject of (await allSubjects()).values()) rows.push(...(await conformance(subject)));

const lines = [
  ['adapter', 'operation', 'result', 'known from', 'behaviours'],
  ...rows.map((row) => [row.adapter, row.operation, row.result, row.knownFrom ?? '', String(row.behaviours.length)]),
];
const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
for (const line of lines)
  console.log(
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );

const failed = rows.filter(({ faults }) => faults.length > 0);
for (const { adapter, operation, faults } of failed)
  console.error(`\n${adapter} ${operation}\n  ${faults.join('\n  ')}`);
process.exitCode = rows.length > 0 && failed.length === 0 ? 0 : 1;
