// What a page loads from beside the script for an API of its own: in markup the provider does, in a module whoever writes it.
export { mapping } from '../adapters/mapping.js';
export { mappedAdapter } from '../lit/mapped-adapter.js';
