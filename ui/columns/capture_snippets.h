// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a shop copies to keep `oppref`, place by place: the code alone, as data. Nothing here is loaded or
/// run by Convey. Constant data; safe on any thread.
///
/// `oppref` arrives as a parameter of the landing page's address, or as the pixel's first-party cookie
/// `__oppref`, and is passed on byte for byte (Conversions API page, read 2026-11-21).
#pragma once

#include <array>
#include <string_view>

namespace convey::ui {

/// For every page: keeps the parameter in a first-party cookie for 30 days, as long as the pixel does, and
/// gives `keptOppref()` to the snippets below.
inline constexpr std::string_view kKeepSnippet = R"code(<script>
(function () {
  function plain(text) {
    try { return decodeURIComponent(text); } catch (error) { return text; }
  }
  function cookie(name) {
    var found = document.cookie.match(new RegExp("(?:^|; )" + name + "=([^;]*)"));
    return found ? plain(found[1]) : "";
  }
  var found = location.search.match(/[?&]oppref=([^&]+)/);
  if (found)
    document.cookie = "oppref=" + encodeURIComponent(plain(found[1])) +
      "; max-age=2592000; path=/; SameSite=Lax; Secure";
  window.keptOppref = function () {
    return cookie("oppref") || cookie("__oppref");
  };
})();
</script>
)code";

inline constexpr std::string_view kFormSnippet = R"code(<input type="hidden" name="oppref">
<script>
document.querySelectorAll('input[name="oppref"]').forEach(function (field) {
  field.value = keptOppref();
});
</script>
)code";

inline constexpr std::string_view kShopifySnippet = R"code(<script>
if (keptOppref()) {
  var root = window.Shopify && Shopify.routes ? Shopify.routes.root : "/";
  fetch(root + "cart/update.js", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ attributes: { oppref: keptOppref() } })
  });
}
</script>
)code";

inline constexpr std::string_view kWooSnippet = R"code(<?php
function keep_oppref_in_order( $order ) {
	foreach ( array( 'oppref', '__oppref' ) as $name ) {
		$value = isset( $_COOKIE[ $name ] ) ? wp_unslash( $_COOKIE[ $name ] ) : '';
		if ( is_string( $value ) && preg_match( '/^[\x21-\x7E]{1,2000}$/D', $value ) ) {
			$order->update_meta_data( 'oppref', $value );
			return;
		}
	}
}
add_action( 'woocommerce_checkout_create_order', 'keep_oppref_in_order' );
add_action( 'woocommerce_store_api_checkout_update_order_meta', function ( $order ) {
	keep_oppref_in_order( $order );
	$order->save();
} );
)code";

inline constexpr std::string_view kHubSpotSnippet = R"code(<script>
window.addEventListener("message", function (message) {
  if (!message.data || message.data.type !== "hsFormCallback" ||
      message.data.eventName !== "onFormReady")
    return;
  document.querySelectorAll('input[name="oppref"]').forEach(function (field) {
    field.value = keptOppref();
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
});
</script>
)code";

inline constexpr std::string_view kCalendlySnippet = R"code(<script>
document.querySelectorAll('a[href^="https://calendly.com/"]').forEach(function (link) {
  if (!keptOppref())
    return;
  var address = new URL(link.href);
  address.searchParams.set("utm_content", keptOppref());
  link.href = address.href;
});
</script>
)code";

inline constexpr std::string_view kStripeSnippet = R"code(<?php
$oppref = $_COOKIE['oppref'] ?? $_COOKIE['__oppref'] ?? '';
$metadata = is_string($oppref) && $oppref !== '' && strlen($oppref) <= 500
    ? ['oppref' => $oppref]
    : [];
$session = $stripe->checkout->sessions->create([
    // … what you create the session with today …
    'payment_intent_data' => ['metadata' => $metadata],
]);
)code";

/// Where it is kept, in the order of the list.
enum class CapturePlace
{
    EveryPage,
    FormField,
    Shopify,
    WooCommerce,
    HubSpot,
    Calendly,
    Stripe,
    Count_,
};

inline constexpr std::array kCaptureSnippets = std::to_array<std::string_view>({kKeepSnippet, kFormSnippet,
    kShopifySnippet, kWooSnippet, kHubSpotSnippet, kCalendlySnippet, kStripeSnippet});
static_assert(kCaptureSnippets.size() == static_cast<std::size_t>(CapturePlace::Count_));

} // namespace convey::ui
