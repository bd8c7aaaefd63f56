// Fills in the version and its hash: node examples/webflow/paste.mjs [api]
//
// Prints what goes into "Footer code"; with `api` the bodies by which an app registers the same two scripts.
import { readFileSync } from 'node:fs';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const { version } = JSON.parse(read('../../package.json'));
const { 'cdn/loyalty-elements.iife.js': integrity } = JSON.parse(read('../../dist/sri.json'));

const footer = read('footer.html').replace('VERSION', version).replace('INTEGRITY', integrity);
const attribute = (name) => new RegExp(` ${name}="([^"]+)"`).exec(footer.replaceAll(/\s+/g, ' '))?.[1];
const inline = /<script>([^]*?)<\/script>/
  .exec(footer)?.[1]
  .replaceAll(/\s*\n\s*(\/\/.*\n\s*)?/g, '\n')
  .trim();

const bodies = {
  inline: { sourceCode: inline, version, displayName: 'LoyaltyToken' },
  hosted: { hostedLocation: attribute('src'), integrityHash: integrity, version, displayName: 'Loyalty' },
  applied: { 'data-base-url': attribute('data-base-url') },
};
process.stdout.write(process.argv[2] === 'api' ? `${JSON.stringify(bodies, null, 2)}\n` : footer);
