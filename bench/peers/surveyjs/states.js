export { failed, guest, pending } from '../plain/states.js';
