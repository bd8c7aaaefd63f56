<?php
/**
 * Leaves nothing behind.
 *
 * @package Loyalty_Elements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'loyalty_elements' );
