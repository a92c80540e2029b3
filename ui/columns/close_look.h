// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// The hours or the amounts of the file seen closely, beside the field at hand that they belong to, or else
/// beside the first open question about them. The file is read in the background, and only for what is
/// shown; another answer ends that and begins anew. GUI thread only.
#pragma once

#include "jobs/microscope_job.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <stop_token>

namespace convey {
enum class Input : std::uint8_t;
}

namespace convey::ui {

class HourStripView;
class MoneyMicroscopeView;
class UploadSession;

class CloseLook final : public QWidget
{
    Q_OBJECT

public:
    /// The session must outlive it.
    CloseLook(UploadSession& session, QWidget* parent);
    ~CloseLook() override;

    /// The field at hand.
    void showFor(std::optional<Input> input);

private:
    enum class Subject : std::uint8_t
    {
        None,
        Hours,
        Money,
    };

    [[nodiscard]] static Subject subjectOf(Input input);
    [[nodiscard]] Subject subject() const;
    void stop();
    /// What was seen counts no more.
    void lookAgain();
    void look();
    void show(const FileMicroscope& seen);

    UploadSession& m_session;
    HourStripView* m_hours;
    MoneyMicroscopeView* m_money;
    std::optional<Input> m_input{};
    std::optional<FileMicroscope> m_seen{};
    std::stop_source m_stop{};
    std::uint64_t m_looks = 0; ///< counts the jobs: an older one's result is dropped
    bool m_looking = false;
};

} // namespace convey::ui
