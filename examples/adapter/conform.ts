import { conformance } from 'loyalty-elements/conformance';
import { subject } from './subject.js';

for (const { operation, result, faults } of await conformance(subject)) console.log(operation, result, ...faults);
