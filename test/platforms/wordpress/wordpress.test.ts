import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { decodeJwt } from 'jose';
import type { Browser, Page } from 'playwright-core';
import { jwtIdentity } from '../../../src/server/identity/jwt.js';
import { newShopper, openBrowser, seen, type Shopper } from '../../e2e/shopper.js';
import { customer, openSite, type Site } from '../site.js';
import { openBlog, plugin, type Blog } from './blog.js';

const secret = 'what wp-config.php and the loyalty server share';
const audience = 'tea-stars';
const password = 'a long password of a customer';

describe('The plugin in WordPress', () => {
  let blog: Blog;
  let site: Site;
  let browser: Browser;
  let shopper: Shopper;

  before(async function () {
    this.timeout(180_000);
    blog = await openBlog({
      ...{ secret, programme: audience },
      more: `add_filter('loyalty_elements_member_id', fn ($id, $user) => (string) get_user_meta($user->ID, 'number', true), 10, 2);`,
    });
    site = await openSite({ identify: jwtIdentity({ key: { secret }, audience }), shop: blog.origin });
    browser = await openBrowser();
    blog.run(`
      update_option('loyalty_elements', array('base_url' => '${site.loyalty}', 'programme' => '${audience}'));
      $mia = array('user_login' => 'mia', 'user_pass' => '${password}', 'user_email' => 'mia@shop.test', 'role' => 'subscriber');
      update_user_meta(wp_insert_user($mia), 'number', '${customer}');`);
  });
  beforeEach(async () => {
    shopper = await newShopper(browser);
  });
  afterEach(async () => {
    await shopper.leave();
    expect(shopper.troubles).to.deep.equal([]);
  });
  after(async () => {
    await blog.close();
    await browser.close();
    await site.close();
  });

  /** Publishes a page as somebody who may not write any markup, and gives its address. */
  const publish = (content: string): string =>
    blog.run(`
      wp_set_current_user(0);
      kses_init_filters();
      $page = array('post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Stars', 'post_content' => wp_slash('${content}'));
      echo get_permalink(wp_insert_post($page));`);

  async function signIn(page: Page): Promise<void> {
    await page.goto(`${blog.origin}/wp-login.php`);
    await page.locator('#user_login').fill('mia');
    await page.locator('#user_pass').fill(password);
    await page.locator('#wp-submit').click();
    await page.locator('#wpadminbar').waitFor();
  }

  /** What the page's own script is told, asked for with this nonce. */
  const tokenBy = (page: Page, nonce: string | undefined) =>
    page.evaluate(async (given) => {
      const { loyaltyElementsToken: asked } = window as unknown as {
        readonly loyaltyElementsToken: { readonly route: string; readonly nonce: string };
      };
      const answer = await fetch(asked.route, { headers: { 'X-WP-Nonce': given ?? asked.nonce } });
      return {
        status: answer.status,
        cache: answer.headers.get('cache-control'),
        ...((await answer.json()) as { readonly token?: string | null; readonly code?: string }),
      };
    }, nonce);

  it('is PHP without a fault', () => {
    const files = readdirSync(plugin, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.php'));
    for (const file of files) execFileSync('php', ['-l', join(plugin, file)], { stdio: 'pipe' });
    expect(files.length).to.be.at.least(8);
  }).timeout(30_000);

  it('shows a customer the balance, by shortcode, by block, and by what an author writes', async () => {
    const { page } = shopper;
    const address = publish(
      '[loyalty_points_badge show="value" size="card"]' +
        '<!-- wp:loyalty-elements/element {"element":"tier-progress","says":{"layout":"vertical"}} /-->' +
        '<div data-loyalty="points-badge" data-show="expiring"></div><loyalty-points-badge></loyalty-points-badge>',
    );
    await signIn(page);
    await page.goto(address);
    const badges = page.locator('loyalty-points-badge');
    await seen(badges.first().locator('[part~="balance"]'), await site.balance());
    await seen(badges.nth(1).locator('[part~="balance"]'), await site.balance());
    await seen(page.locator('.wp-block-loyalty-elements-element loyalty-tier-progress'), 'Gold');
    // WordPress strips tags that it does not know from what an author writes.
    expect(await badges.count()).to.equal(2);
    expect(await badges.first().getAttribute('show')).to.equal('value');
    expect(await page.locator('loyalty-tier-progress').getAttribute('layout')).to.equal('vertical');
  }).timeout(60_000);

  it('asks nothing about a guest', async () => {
    const { page } = shopper;
    await page.goto(publish('[loyalty_points_badge]'));
    await seen(page.locator('loyalty-points-badge'), 'Join Coffee Stars');
    expect(shopper.requests.filter((request) => request.includes('loyalty-elements/v1'))).to.deep.equal([]);
    expect(await page.content()).not.to.match(/"nonce":"[^"]/);
  }).timeout(60_000);

  it('gives a short token to its own pages only', async () => {
    const { page } = shopper;
    const address = publish('[loyalty_points_badge]');
    await signIn(page);
    await page.goto(address);
    const { token, status, cache } = await tokenBy(page, undefined);
    const { aud, sub, exp = 0, iat = 0 } = decodeJwt(token ?? '');
    expect({ status, aud, sub, seconds: exp - iat }).to.deep.equal({
      status: 200,
      aud: audience,
      sub: customer,
      seconds: 600,
    });
    expect(cache).to.include('no-store');
    const cookies = await page.context().cookies();
    const session = cookies.find(({ name }) => name.startsWith('wordpress_logged_in_'))?.value ?? '';
    /** The nonce that this session had so many half days ago. */
    const nonceOf = (age: number): string =>
      blog.run(`
        $_COOKIE[LOGGED_IN_COOKIE] = '${decodeURIComponent(session)}';
        $user = get_user_by('login', 'mia')->ID;
        $text = (wp_nonce_tick() - ${age}) . '|wp_rest|' . $user . '|' . wp_get_session_token();
        echo substr(wp_hash($text, 'nonce'), -12, 10);`);
    expect((await tokenBy(page, nonceOf(0))).status).to.equal(200);
    for (const nonce of ['', 'forged0000', nonceOf(2)]) {
      const refused = await tokenBy(page, nonce);
      expect([refused.status, refused.token], nonce).to.deep.equal([403, undefined]);
    }
    const anybody = await fetch(`${blog.origin}/?rest_route=/loyalty-elements/v1/token`);
    expect(anybody.status).to.equal(403);
  }).timeout(60_000);

  it('asks for a new nonce where that of the page is too old', async () => {
    const { page } = shopper;
    const address = publish('[loyalty_points_badge]');
    await signIn(page);
    // As a page that stood open for a day has it.
    await page.addInitScript({
      content: `let asked;
        Object.defineProperty(window, 'loyaltyElementsToken', {
          get: () => asked,
          set: (given) => (asked = { ...given, nonce: '0123456789' }),
        });`,
    });
    await page.goto(address);
    await seen(page.locator('loyalty-points-badge [part~="balance"]'), await site.balance());
    expect(shopper.requests.filter((request) => request.includes('rest-nonce'))).to.have.length(1);
  }).timeout(60_000);

  it('takes a customer for a guest to whom the shop gives no id', () => {
    const answer = blog.run(`wp_set_current_user(1); echo json_encode(loyalty_elements_answer()->get_data());`);
    expect(answer).to.equal('{"token":null}');
  }).timeout(30_000);

  it('keeps what a shortcode says inside its attribute', () => {
    const shown = blog.run(
      `echo do_shortcode('[loyalty_points_badge show=\\'"><script>alert(1)</script>\\' onclick="alert(2)" balance="9"]');`,
    );
    expect(shown).not.to.match(/<script|onclick|balance/);
  }).timeout(30_000);

  it('takes an address by https only, and lets only keepers set it', async () => {
    const sanitized = blog.run(`
      require_once ABSPATH . 'wp-admin/includes/template.php';
      echo json_encode(array_map(fn ($it) => loyalty_elements_sanitize(array('base_url' => $it))['base_url'],
        array('https://loyalty.example/loyalty', 'http://loyalty.example', 'javascript:alert(1)')));`);
    const known = site.loyalty;
    expect(JSON.parse(sanitized)).to.deep.equal(['https://loyalty.example/loyalty', known, '']);
    const { page } = shopper;
    await signIn(page);
    const answer = await page.goto(`${blog.origin}/wp-admin/options-general.php?page=loyalty_elements`);
    expect(answer?.status()).to.equal(403);
  }).timeout(60_000);

  it('asks for a recommendation where WooCommerce says thanks', () => {
    expect(blog.run(`do_action('woocommerce_thankyou', 7);`)).to.equal('<div data-loyalty="nps-survey"></div>');
  }).timeout(30_000);

  it('offers the block in the editor, with a field for each attribute', async () => {
    const { page } = shopper;
    await page.goto(`${blog.origin}/wp-login.php`);
    await page.locator('#user_login').fill('keeper');
    await page.locator('#user_pass').fill('a long password of the keeper');
    await page.locator('#wp-submit').click();
    await page.locator('#wpadminbar').waitFor();
    await page.goto(`${blog.origin}/wp-admin/post-new.php?post_type=page`);
    await page.waitForFunction(`window.wp?.blocks?.getBlockType('loyalty-elements/element')`);
    await page.evaluate(`
      wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
      wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('loyalty-elements/element'));`);
    const sidebar = page.getByRole('region', { name: 'Editor settings' });
    await sidebar.getByLabel('Element').selectOption('rewards-list');
    await sidebar.getByLabel('page-size').fill('4');
    const written = await page.waitForFunction(`
      const text = wp.data.select('core/editor').getEditedPostContent();
      text.includes('page-size') && text`);
    const content = (await written.jsonValue()) as string;
    expect(content).to.equal(
      '<!-- wp:loyalty-elements/element {"element":"rewards-list","says":{"page-size":"4"}} /-->',
    );
    await page.goto(publish(content));
    const list = page.locator('loyalty-rewards-list');
    await seen(list.getByRole('listitem'), /\d/);
    expect(await list.getAttribute('page-size')).to.equal('4');
  }).timeout(60_000);
});
