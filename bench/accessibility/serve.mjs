// Serves one page a peer, and a stub of PostHog's API. Everything is local.
import { createServer } from 'node:http';
import { build } from 'esbuild';

export const npsSurvey = {
  id: 'nps',
  name: 'NPS',
  type: 'popover',
  start_date: '2026-01-01T00:00:00Z',
  end_date: null,
  questions: [
    {
      id: 'q1',
      type: 'rating',
      display: 'number',
      scale: 10,
      question: 'How likely are you to recommend us to a friend or colleague?',
      lowerBoundLabel: 'not at all likely',
      upperBoundLabel: 'extremely likely',
      buttonText: 'Submit',
    },
  ],
  appearance: {},
  conditions: null,
  feature_flag_keys: null,
};

/** What PostHog's servers say; undefined is not found. */
export const stub = (path, survey = npsSurvey) => {
  if (path.includes('/api/surveys')) return { surveys: [survey] };
  if (path.endsWith('/config')) return { surveys: true, hasFeatureFlags: false, supportedCompression: [] };
  if (path.startsWith('/flags')) return { flags: {}, featureFlags: {}, surveys: true };
  return undefined;
};

const page = (
  peer,
  dir,
) => `<!doctype html><html lang="${dir === 'rtl' ? 'ar' : 'en'}" dir="${dir}"><meta charset="utf-8">
<title>${peer}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/${peer}.css">
<style>#before, #after { min-block-size: 44px }</style>
<button id="before">Before</button><div id="stage"></div><button id="after">After</button>
<script type="module">
  import { show } from '/${peer}.js';
  const widget = new URLSearchParams(location.search).get('widget');
  await show(widget, document.getElementById('stage'));
  document.documentElement.dataset.ready = '';
</script></html>`;

export async function serve(peers) {
  const files = new Map();
  for (const peer of peers) {
    const { outputFiles } = await build({
      entryPoints: { [peer]: new URL(`peers/${peer}.js`, import.meta.url).pathname },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      outdir: '/out',
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
    for (const { path, contents } of outputFiles) files.set(path.replace('/out', ''), contents);
  }
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const json = stub(pathname);
    const peer = pathname.slice(1);
    if (json) response.setHeader('content-type', 'application/json').end(JSON.stringify(json));
    else if (files.has(pathname)) {
      response
        .setHeader('content-type', pathname.endsWith('.css') ? 'text/css' : 'text/javascript')
        .end(files.get(pathname));
    } else if (peers.includes(peer)) {
      response.setHeader('content-type', 'text/html').end(page(peer, searchParams.get('dir') ?? 'ltr'));
    } else response.writeHead(pathname.endsWith('.css') ? 200 : 404, { 'content-type': 'text/css' }).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
