// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// For each rule of the sandbox at least one request that breaks this rule alone. Values; any thread.
#pragma once

#include "sandbox_client.h"

#include "sandbox/rules.h"

#include <string>
#include <vector>

namespace convey::sandbox::test {

// A body in which `events[1]` breaks one rule and nothing else is wrong, or which breaks one rule of its own.
struct BodyCase
{
    RuleId rule;
    const char* name;
    std::string body;
    const char* param;
};
[[nodiscard]] std::vector<BodyCase> bodyCases();

// Rules on the head of the request: all but one thing are right.
struct HeadCase
{
    RuleId rule;
    const char* name;
    std::string target = kEventsTarget;
    httplib::Headers headers = bearer();
    std::string contentType = "application/json";
    std::string body = sandbox::test::body({order()});
    const char* param = "";
};
[[nodiscard]] std::vector<HeadCase> headCases();

// The query of an image tag.
struct TagCase
{
    RuleId rule;
    const char* name;
    std::string query;
    const char* param;
};
[[nodiscard]] std::vector<TagCase> tagCases();

} // namespace convey::sandbox::test
