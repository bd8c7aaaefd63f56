// The mutation tester asks for modules of Mocha by their names of old, without the `.cjs` they have today: Node finds them
// once it takes that ending for one that may be left out.
require.extensions['.cjs'] = require.extensions['.js'];
