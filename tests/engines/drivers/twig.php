<?php
// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

// php twig.php JOB OUT: see node.mjs. With autoescape, which is Twig's default.
require 'Twig/autoload.php';

$cases = json_decode(file_get_contents($argv[1]), true, 512, JSON_THROW_ON_ERROR)['cases'];
$rendered = [];
foreach ($cases as $case) {
    $twig = new Twig\Environment(new Twig\Loader\ArrayLoader(['page' => $case['template']]));
    $rendered[] = $twig->render('page', $case['values']);
}
file_put_contents($argv[2], json_encode($rendered, JSON_THROW_ON_ERROR));
