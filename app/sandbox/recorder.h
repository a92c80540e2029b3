// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// Keeps the journal while requests come in on several threads. All functions may be called from any thread.
#pragma once

#include "sandbox/answer.h"
#include "sandbox/image_tag.h"
#include "sandbox/journal.h"
#include "sandbox/judge.h"

#include <deque>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <unordered_set>
#include <vector>

namespace convey::sandbox {

class Recorder
{
public:
    /// Counts a request to the API by its path and keeps it for the journal; returns its number among the
    /// POST requests (1-based) since the last restartCount(), or 0 for an image.
    std::int64_t begin(bool image, std::size_t bodyBytes);
    void stray();
    void fault();
    void restartCount();

    /// Counts a readable body as live or test.
    void classify(bool validateOnly);
    void refuse(std::span<const Refusal> refusals);
    /// Keeps the events of an accepted request: first of a key wins. Nothing is kept of a test.
    void accept(const Verdict& verdict);
    void acceptImage(const Query& query, const TagVerdict& verdict);
    void remember(SeenRequest request);

    [[nodiscard]] Journal journal() const;
    [[nodiscard]] Totals totals() const;
    [[nodiscard]] std::vector<EventKey> keys(std::size_t after, std::size_t limit) const;

private:
    bool keep(const StoredEvent& event);

    mutable std::mutex m_mutex;
    Totals m_totals;
    std::int64_t m_counted = 0; // POST requests since restartCount()
    std::vector<EventKey> m_keys;
    std::unordered_set<std::string> m_known; // keys as one text
    std::deque<StoredEvent> m_events;
    std::deque<Refused> m_refusals;
    std::deque<SeenRequest> m_requests;
    std::size_t m_requestBytes = 0;
    std::deque<ImageEvent> m_images;
};

} // namespace convey::sandbox
