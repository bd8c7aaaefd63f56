<?php
/**
 * The block: one, with a choice of the element.
 *
 * @package Loyalty_Elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers the block, and tells its editor which elements there are.
 */
function loyalty_elements_register_block() {
	register_block_type(
		dirname( LOYALTY_ELEMENTS_FILE ) . '/blocks/element',
		array( 'render_callback' => 'loyalty_elements_render_block' )
	);
	$handle = generate_block_asset_handle( 'loyalty-elements/element', 'editorScript' );
	$known  = wp_json_encode( loyalty_elements_all(), JSON_HEX_TAG | JSON_HEX_AMP );
	wp_add_inline_script( $handle, 'var loyaltyElementsAll = ' . $known . ';', 'before' );
}
add_action( 'init', 'loyalty_elements_register_block' );

/**
 * Shows the element where the block stands.
 *
 * @param array{element?: string, says?: array<string, mixed>} $attributes What the editor has set.
 * @return string
 */
function loyalty_elements_render_block( $attributes ) {
	$place = loyalty_elements_place( $attributes['element'] ?? '', $attributes['says'] ?? array() );
	return '' === $place ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $place );
}
