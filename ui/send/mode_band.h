// SPDX-FileCopyrightText: Convey contributors
// SPDX-License-Identifier: Apache-2.0

/// What a click on this page means, unmistakably: a test is blue and dashed, for real is plum and solid,
/// practice mode is grey and dotted. It only shows; it is never clicked. Painted; GUI thread only.
#pragma once

#include "common/destination_badge.h"
#include "common/tokens.h"

#include <QString>
#include <QWidget>

#include <cstdint>
#include <optional>

class QTextLayout;

namespace convey::ui {

class ModeBand final : public QWidget
{
    Q_OBJECT

public:
    enum class Mode : std::uint8_t
    {
        Test,
        ForReal,
        Practice,
    };

    explicit ModeBand(QWidget* parent);

    /// `word` is the mode's name, `sentence` what it means.
    void setMode(Mode mode, const QString& word, const QString& sentence);
    /// Whose conversions they are; shown at the trailing end.
    void setBadge(const std::optional<BadgeLook>& badge);

    /// Where in the course it is, after the sentence: "Step 3 of 4"; empty = nothing.
    void setStep(const QString& step);

    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect textPlace(int width) const;
    [[nodiscard]] int badgeWidth() const;
    /// Lays the words out from (0, 0) and returns their height.
    int layOut(QTextLayout& layout, int width) const;

    Mode m_mode = Mode::Test;
    QString m_word;
    QString m_sentence;
    QString m_step;
    std::optional<BadgeLook> m_badge{};
};

} // namespace convey::ui
