<?php
/**
 * Plugin Name:       Loyalty Elements
 * Description:       Points, tiers, rewards, surveys and feedback from your own loyalty API, as shortcodes and a block.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       loyalty-elements
 *
 * The kit in `kit/` is under the MIT licence, which is compatible with the GPL.
 *
 * @package Loyalty_Elements
 */

defined( 'ABSPATH' ) || exit;

define( 'LOYALTY_ELEMENTS_VERSION', '0.1.0' );
define( 'LOYALTY_ELEMENTS_FILE', __FILE__ );

require_once __DIR__ . '/includes/elements.php';
require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/token.php';
require_once __DIR__ . '/includes/script.php';
require_once __DIR__ . '/includes/block.php';
require_once __DIR__ . '/includes/woocommerce.php';
