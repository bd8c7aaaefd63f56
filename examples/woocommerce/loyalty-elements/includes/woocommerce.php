<?php
/**
 * What the plugin does in WooCommerce.
 *
 * @package Loyalty_Elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * Asks, below the thanks for an order, how likely the customer is to recommend the shop.
 */
function loyalty_elements_after_order() {
	echo wp_kses(
		loyalty_elements_place( 'nps-survey' ),
		array( 'div' => array( 'data-*' => true ) )
	);
}
add_action( 'woocommerce_thankyou', 'loyalty_elements_after_order', 20 );
