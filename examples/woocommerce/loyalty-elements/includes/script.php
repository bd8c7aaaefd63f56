<?php
/**
 * The scripts of the page.
 *
 * @package Loyalty_Elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * Loads the kit, which loads the elements that are on the page, and tells it who is signed in.
 */
function loyalty_elements_enqueue() {
	$base_url = loyalty_elements_options()['base_url'];
	if ( '' === $base_url ) {
		return;
	}
	$kit = plugins_url( 'kit/', LOYALTY_ELEMENTS_FILE );
	wp_enqueue_style( 'loyalty-elements', $kit . 'loyalty.css', array(), LOYALTY_ELEMENTS_VERSION );
	$loader = add_query_arg( 'base-url', rawurlencode( $base_url ), $kit . 'loader.js' );
	wp_enqueue_script( 'loyalty-elements', $loader, array( 'loyalty-elements-token' ), LOYALTY_ELEMENTS_VERSION, true );

	$asked = array(
		'route' => esc_url_raw( rest_url( 'loyalty-elements/v1/token' ) ),
		// Pages of guests are cached, and need none.
		'nonce' => is_user_logged_in() ? wp_create_nonce( 'wp_rest' ) : '',
		'renew' => esc_url_raw( admin_url( 'admin-ajax.php?action=rest-nonce' ) ),
	);
	wp_register_script( 'loyalty-elements-token', plugins_url( 'assets/token.js', LOYALTY_ELEMENTS_FILE ), array(), LOYALTY_ELEMENTS_VERSION, true );
	wp_add_inline_script( 'loyalty-elements-token', 'var loyaltyElementsToken = ' . wp_json_encode( $asked, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
}
add_action( 'wp_enqueue_scripts', 'loyalty_elements_enqueue' );
