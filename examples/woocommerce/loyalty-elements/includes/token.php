<?php
/**
 * The route that tells the page's script who is signed in: a token that the loyalty server verifies.
 *
 * @package Loyalty_Elements
 */

defined( 'ABSPATH' ) || exit;

/** Seconds for which a token is good. */
const LOYALTY_ELEMENTS_TOKEN_SECONDS = 600;

/**
 * What tokens are signed with; null where wp-config.php has none that is long enough.
 *
 * @return string|null
 */
function loyalty_elements_secret() {
	$secret = defined( 'LOYALTY_ELEMENTS_SECRET' ) ? constant( 'LOYALTY_ELEMENTS_SECRET' ) : '';
	return is_string( $secret ) && strlen( $secret ) >= 32 ? $secret : null;
}

/**
 * Registers the route.
 */
function loyalty_elements_register_route() {
	register_rest_route(
		'loyalty-elements/v1',
		'/token',
		array(
			'methods'             => WP_REST_Server::READABLE,
			'callback'            => 'loyalty_elements_answer',
			'permission_callback' => 'loyalty_elements_may_ask',
		)
	);
}
add_action( 'rest_api_init', 'loyalty_elements_register_route' );

/**
 * Lets only pages of this site ask: the session's cookie comes with foreign pages, too; its nonce does not.
 *
 * @param WP_REST_Request $request The request.
 * @return true|WP_Error
 */
function loyalty_elements_may_ask( $request ) {
	if ( wp_verify_nonce( (string) $request->get_header( 'X-WP-Nonce' ), 'wp_rest' ) ) {
		return true;
	}
	return new WP_Error( 'loyalty_elements_nonce', __( 'Reload the page.', 'loyalty-elements' ), array( 'status' => 403 ) );
}

/**
 * Answers with a token of whoever is signed in; null for a guest.
 *
 * @return WP_REST_Response|WP_Error
 */
function loyalty_elements_answer() {
	$user   = wp_get_current_user();
	$secret = loyalty_elements_secret();
	if ( null === $secret ) {
		return new WP_Error( 'loyalty_elements_secret', __( 'The shop has no secret to sign with.', 'loyalty-elements' ), array( 'status' => 503 ) );
	}
	/**
	 * Filters the id by which the loyalty server knows a customer. An empty one is a guest.
	 *
	 * @param string  $id   The id of the user.
	 * @param WP_User $user The user.
	 */
	$member   = $user->exists() ? (string) apply_filters( 'loyalty_elements_member_id', (string) $user->ID, $user ) : '';
	// What WordPress itself says of a signed-in answer lets a browser keep it.
	add_filter( 'nocache_headers', 'loyalty_elements_keep_out_of_caches' );
	$response = rest_ensure_response( array( 'token' => '' === $member ? null : loyalty_elements_token( $member, $secret ) ) );
	$response->set_headers( loyalty_elements_keep_out_of_caches( array() ) );
	return $response;
}

/**
 * Keeps a token out of every cache.
 *
 * @param array<string, string|false> $headers Headers of an answer.
 * @return array<string, string|false>
 */
function loyalty_elements_keep_out_of_caches( $headers ) {
	return array_merge( $headers, array( 'Cache-Control' => 'private, no-store' ) );
}

/**
 * Signs a token (JWT, HS256) that speaks for one member.
 *
 * @param string $member The id of the member.
 * @param string $secret What to sign with.
 * @return string
 */
function loyalty_elements_token( $member, $secret ) {
	$now     = time();
	$header  = array(
		'alg' => 'HS256',
		'typ' => 'JWT',
	);
	$payload = array(
		'aud' => loyalty_elements_options()['programme'],
		'sub' => $member,
		'iat' => $now,
		'exp' => $now + LOYALTY_ELEMENTS_TOKEN_SECONDS,
	);
	$text    = loyalty_elements_base64url( (string) wp_json_encode( $header ) ) . '.' . loyalty_elements_base64url( (string) wp_json_encode( $payload ) );
	return $text . '.' . loyalty_elements_base64url( hash_hmac( 'sha256', $text, $secret, true ) );
}

/**
 * Writes bytes as a token has them.
 *
 * @param string $bytes The bytes.
 * @return string
 */
function loyalty_elements_base64url( $bytes ) {
	// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- RFC 7515 wants it.
	return rtrim( strtr( base64_encode( $bytes ), '+/', '-_' ), '=' );
}
