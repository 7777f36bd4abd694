<?php
// A program for the client that openapi-generator makes in PHP, from the edition with text.

require_once 'GuzzleHttp/autoload.php';
spl_autoload_register(function (string $class): void {
    require __DIR__ . '/client/lib/' . str_replace(['OpenAPI\\Client\\', '\\'], ['', '/'], $class) . '.php';
});

$configuration = (new OpenAPI\Client\Configuration())->setHost(getenv('HELPSCOUT_BASE_URL'));
$http = new GuzzleHttp\Client();
$tokens = new OpenAPI\Client\Api\OauthApi($http, $configuration);
$token = $tokens->oauthToken('client_credentials', 'any id', 'any secret');
$configuration->setAccessToken($token->getAccessToken());
$client = new OpenAPI\Client\Api\CompanyApi($http, $configuration);

$august = '2026-08-01T00:00:00Z';
$september = '2026-09-01T00:00:00Z';
$october = '2026-10-01T00:00:00Z';
$company = $client->companyOverall($september, $october, previous_start: $august, previous_end: $september);
$client->companyOverall($september, $october, types: 'email,chat');
echo json_encode([
    'start' => $company->getCurrent()->getStartDate(),
    'customersHelped' => $company->getCurrent()->getCustomersHelped(),
    'repliesPerDay' => $company->getCurrent()->getRepliesPerDay(),
    'previousReplies' => $company->getPrevious()->getTotalReplies(),
    'repliesChange' => $company->getDeltas()->getTotalReplies(),
]);
