<?php
// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

// php wordpress.php JOB OUT: see node.mjs. The few functions of WordPress and WooCommerce that the snippets call,
// with what their manuals say of them; value('event_id') is the code that the test gives as page value.
error_reporting(E_ALL);
set_error_handler(function ($severity, $message) {
    throw new ErrorException($message);
});

$values = [];
$hooks = [];

function value($name)
{
    return $GLOBALS['values'][$name];
}
function add_action($hook, $callback)
{
    $GLOBALS['hooks'][] = $callback;
}
function is_page($name)
{
    return true;
}
function wp_json_encode($value)
{
    return json_encode($value);
}
function wc_get_order($id)
{
    return new class {
        public function get_currency()
        {
            return value('currency');
        }
        public function get_order_key()
        {
            return value('order_key');
        }
    };
}

$cases = json_decode(file_get_contents($argv[1]), true, 512, JSON_THROW_ON_ERROR)['cases'];
$rendered = [];
foreach ($cases as $case) {
    $values = $case['values'];
    $hooks = [];
    eval($case['template']);
    ob_start();
    foreach ($hooks as $hook) {
        $hook(7);
    }
    $rendered[] = ob_get_clean();
}
file_put_contents($argv[2], json_encode($rendered, JSON_THROW_ON_ERROR));
