<?php
/**
 * The elements, and the markup that stands for each.
 *
 * @package Loyalty_Elements
 */

defined( 'ABSPATH' ) || exit;

/**
 * What each element may be told: the noun of its tag, its name for people, and its attributes.
 *
 * @return array<string, array{title: string, attributes: string[]}>
 */
function loyalty_elements_all() {
	$survey = array( 'mode', 'corner', 'delay', 'event', 'sample', 'survey-id', 'locale' );
	return array(
		'points-badge'       => array(
			'title'      => __( 'Points badge', 'loyalty-elements' ),
			'attributes' => array( 'show', 'details', 'size', 'compact', 'href', 'currency', 'locale' ),
		),
		'tier-progress'      => array(
			'title'      => __( 'Tier progress', 'loyalty-elements' ),
			'attributes' => array( 'layout', 'compact', 'locale' ),
		),
		'rewards-list'       => array(
			'title'      => __( 'Rewards', 'loyalty-elements' ),
			'attributes' => array( 'layout', 'sort', 'controls', 'category', 'affordable', 'page-size', 'locale' ),
		),
		'your-rewards'       => array(
			'title'      => __( 'Your rewards', 'loyalty-elements' ),
			'attributes' => array( 'page-size', 'locale' ),
		),
		'nps-survey'         => array(
			'title'      => __( 'NPS survey', 'loyalty-elements' ),
			'attributes' => array_merge( array( 'brand' ), $survey ),
		),
		'csat-survey'        => array(
			'title'      => __( 'Satisfaction survey', 'loyalty-elements' ),
			'attributes' => array_merge( array( 'subject' ), $survey ),
		),
		'ces-survey'         => array(
			'title'      => __( 'Effort survey', 'loyalty-elements' ),
			'attributes' => array_merge( array( 'brand' ), $survey ),
		),
		'expectation-survey' => array(
			'title'      => __( 'Expectation survey', 'loyalty-elements' ),
			'attributes' => array_merge( array( 'subject' ), $survey ),
		),
		'feedback-form'      => array(
			'title'      => __( 'Feedback form', 'loyalty-elements' ),
			'attributes' => array( 'kind', 'topics', 'order-number', 'order', 'attachments', 'locale' ),
		),
	);
}

/**
 * The place of an element: a `div`, which WordPress lets everybody write, where it strips tags that it does not know.
 *
 * @param string               $noun  The tag without `loyalty-`.
 * @param array<string, mixed> $given Attributes; those that the element does not have are left out.
 * @return string Markup that is escaped.
 */
function loyalty_elements_place( $noun, $given = array() ) {
	$all = loyalty_elements_all();
	if ( ! isset( $all[ $noun ] ) ) {
		return '';
	}
	$said = '';
	foreach ( $all[ $noun ]['attributes'] as $name ) {
		if ( isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) && '' !== (string) $given[ $name ] ) {
			$said .= sprintf( ' data-%s="%s"', $name, esc_attr( (string) $given[ $name ] ) );
		}
	}
	return sprintf( '<div data-loyalty="%s"%s></div>', esc_attr( $noun ), $said );
}

/**
 * Shows an element where its shortcode stands: `[loyalty_rewards_list page_size="8"]`.
 *
 * @param array<string, string>|string $given What the shortcode says.
 * @param string|null                  $content Not used.
 * @param string                       $tag     The shortcode.
 * @return string
 */
function loyalty_elements_shortcode( $given, $content, $tag ) {
	$dashed = array();
	foreach ( (array) $given as $name => $value ) {
		$dashed[ str_replace( '_', '-', (string) $name ) ] = $value;
	}
	return loyalty_elements_place( str_replace( '_', '-', substr( $tag, strlen( 'loyalty_' ) ) ), $dashed );
}

/**
 * Registers a shortcode an element.
 */
function loyalty_elements_add_shortcodes() {
	foreach ( array_keys( loyalty_elements_all() ) as $noun ) {
		add_shortcode( 'loyalty_' . str_replace( '-', '_', $noun ), 'loyalty_elements_shortcode' );
	}
}
add_action( 'init', 'loyalty_elements_add_shortcodes' );
