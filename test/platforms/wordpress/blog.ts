import { execFileSync, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endGroup, freePort, startGroup } from '../../support/engines/processes.js';

export const plugin = 'examples/woocommerce/loyalty-elements';

/** A real WordPress on a port of its own, with the plugin active. */
export interface Blog {
  readonly origin: string;
  /** Runs PHP inside WordPress and gives what it prints. */
  run(php: string): string;
  close(): Promise<void>;
}

export interface BlogOptions {
  readonly secret: string;
  readonly programme: string;
  /** What the shop itself adds in PHP. */
  readonly more: string;
}

/** Installs WordPress over an empty database, as its own installer does. */
export async function openBlog({ secret, programme, more }: BlogOptions): Promise<Blog> {
  const { WORDPRESS: source, WORDPRESS_DATABASE: socket } = process.env;
  if (source === undefined || socket === undefined) throw new Error('Run by: node scripts/test.mjs wordpress');
  const root = await mkdtemp(join(tmpdir(), 'blog-'));
  const origin = `http://127.0.0.1:${await freePort()}`;
  await cp(source, root, { recursive: true, dereference: true });
  const own = join(root, 'wp-content/plugins/loyalty-elements');
  await cp(plugin, own, { recursive: true });
  execFileSync(process.execPath, ['examples/woocommerce/assets.mjs', own]);
  const always = join(root, 'wp-content/mu-plugins');
  await mkdir(always);
  await writeFile(join(always, 'shop.php'), `<?php\n${more}`);
  const constants = {
    ...{ DB_NAME: 'wp', DB_USER: 'root', DB_PASSWORD: '', DB_HOST: `localhost:${socket}`, DB_CHARSET: 'utf8mb4' },
    ...{ WP_HOME: origin, WP_SITEURL: origin, DISABLE_WP_CRON: true, WP_HTTP_BLOCK_EXTERNAL: true, WP_DEBUG: true },
    ...{ WP_DEBUG_DISPLAY: true, LOYALTY_ELEMENTS_SECRET: secret, AUTOMATIC_UPDATER_DISABLED: true },
  };
  const keys = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [`${name}_KEY`, `${name}_SALT`]);
  const all = { ...constants, ...Object.fromEntries(keys.map((name) => [name, `${name} of a test`])) };
  const defined = Object.entries(all).map(([name, value]) => `define('${name}', ${JSON.stringify(value)});`);
  await writeFile(
    join(root, 'wp-config.php'),
    `<?php\n$table_prefix = 'wp_';\n${defined.join('\n')}\nrequire_once __DIR__ . '/wp-settings.php';\n`,
  );

  const php = (code: string, before = ''): string =>
    execFileSync('php', ['-r', `${before}require '${root}/wp-load.php'; ${code}`], {
      encoding: 'utf8',
      env: { ...process.env, HTTP_HOST: new URL(origin).host },
      // What a new PHP thinks of an old WordPress is shown where something fails.
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  php(
    `require ABSPATH . 'wp-admin/includes/upgrade.php';
    wp_install('Tea', 'keeper', 'keeper@shop.test', false, '', 'a long password of the keeper');
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    $done = activate_plugin('loyalty-elements/loyalty-elements.php');
    if (is_wp_error($done)) { echo $done->get_error_message(); exit(1); }
    switch_theme('twentytwentythree');
    update_option('loyalty_elements', array('base_url' => '', 'programme' => '${programme}'));`,
    `define('WP_INSTALLING', true); `,
  );
  // Its workers end with it, too.
  const server = startGroup('php', ['-S', new URL(origin).host, '-t', root], { PHP_CLI_SERVER_WORKERS: '3' });
  const close = async (): Promise<void> => {
    await endGroup(server);
    await rm(root, { recursive: true, force: true });
  };
  await answered(server, origin).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    origin,
    run: (code) => php(code),
    close,
  };
}

/** Asks until there is an answer. */
async function answered(server: ChildProcess, origin: string): Promise<void> {
  const until = Date.now() + 60_000;
  for (;;) {
    const answer = await fetch(`${origin}/wp-login.php`, { signal: AbortSignal.timeout(20_000) }).catch(
      () => undefined,
    );
    if (answer?.ok) return;
    if (Date.now() > until || server.exitCode !== null) throw new Error('PHP does not serve WordPress');
  }
}
