<?php
/**
 * Where the loyalty API is, and the page on which that is said.
 *
 * @package Loyalty_Elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * What the shop has set.
 *
 * @return array{base_url: string, programme: string}
 */
function loyalty_elements_options() {
	$options = get_option( 'loyalty_elements' );
	return array_merge(
		array(
			'base_url'  => '',
			'programme' => '',
		),
		is_array( $options ) ? $options : array()
	);
}

/**
 * Takes an address by https only, or on this machine.
 *
 * @param mixed $given What the form has sent.
 * @return array{base_url: string, programme: string}
 */
function loyalty_elements_sanitize( $given ) {
	$given   = is_array( $given ) ? $given : array();
	$address = esc_url_raw( trim( (string) ( $given['base_url'] ?? '' ) ), array( 'https', 'http' ) );
	$is_safe = 'https' === wp_parse_url( $address, PHP_URL_SCHEME )
		|| in_array( wp_parse_url( $address, PHP_URL_HOST ), array( 'localhost', '127.0.0.1' ), true );
	if ( '' !== $address && ! $is_safe ) {
		add_settings_error( 'loyalty_elements', 'address', __( 'The address must begin with https.', 'loyalty-elements' ) );
		$address = loyalty_elements_options()['base_url'];
	}
	return array(
		'base_url'  => $address,
		'programme' => sanitize_text_field( (string) ( $given['programme'] ?? '' ) ),
	);
}

/**
 * Registers the option and its two fields.
 */
function loyalty_elements_register_settings() {
	register_setting(
		'loyalty_elements',
		'loyalty_elements',
		array(
			'type'              => 'array',
			'sanitize_callback' => 'loyalty_elements_sanitize',
		)
	);
	add_settings_section( 'loyalty_elements', '', '__return_null', 'loyalty_elements' );
	$fields = array(
		'base_url'  => __( 'Address of the loyalty API', 'loyalty-elements' ),
		'programme' => __( 'Programme', 'loyalty-elements' ),
	);
	foreach ( $fields as $name => $label ) {
		add_settings_field(
			$name,
			$label,
			'loyalty_elements_field',
			'loyalty_elements',
			'loyalty_elements',
			array(
				'name'      => $name,
				'label_for' => 'loyalty-elements-' . $name,
			)
		);
	}
}
add_action( 'admin_init', 'loyalty_elements_register_settings' );

/**
 * Shows one field.
 *
 * @param array{name: string, label_for: string} $field Which.
 */
function loyalty_elements_field( $field ) {
	printf(
		'<input id="%1$s" name="loyalty_elements[%2$s]" type="text" class="regular-text" value="%3$s">',
		esc_attr( $field['label_for'] ),
		esc_attr( $field['name'] ),
		esc_attr( loyalty_elements_options()[ $field['name'] ] )
	);
	if ( 'programme' === $field['name'] ) {
		echo '<p class="description">' . esc_html__( 'What your loyalty server expects as the audience of a token.', 'loyalty-elements' ) . '</p>';
	}
}

/**
 * Adds the page below "Settings".
 */
function loyalty_elements_menu() {
	add_options_page(
		__( 'Loyalty', 'loyalty-elements' ),
		__( 'Loyalty', 'loyalty-elements' ),
		'manage_options',
		'loyalty_elements',
		'loyalty_elements_settings_page'
	);
}
add_action( 'admin_menu', 'loyalty_elements_menu' );

/**
 * Shows the page.
 */
function loyalty_elements_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	if ( null === loyalty_elements_secret() ) {
		echo '<div class="notice notice-warning"><p>' . esc_html__( 'Customers are guests until wp-config.php defines LOYALTY_ELEMENTS_SECRET with 32 characters or more.', 'loyalty-elements' ) . '</p></div>';
	}
	echo '<form action="options.php" method="post">';
	settings_fields( 'loyalty_elements' );
	do_settings_sections( 'loyalty_elements' );
	submit_button();
	echo '</form></div>';
}
